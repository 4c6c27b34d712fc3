/** Measures ({@code tiltak}). May depend on sql and access. */
package no.individuellplan.store.measure;
