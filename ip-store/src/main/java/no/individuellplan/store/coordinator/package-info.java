/** The coordinators' chairs ({@code koordinator}). May depend on sql and access. */
package no.individuellplan.store.coordinator;
