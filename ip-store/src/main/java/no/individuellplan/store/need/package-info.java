/** Reported needs ({@code melding om behov}). May depend on sql and access. */
package no.individuellplan.store.need;
