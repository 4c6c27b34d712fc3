/** What was opened in emergencies ({@code nødrett}). May depend on sql and access. */
package no.individuellplan.store.emergency;
