/** Who wants letters on paper ({@code reservasjon}). May depend on sql. */
package no.individuellplan.store.reservation;
