/** Reservation against digital notices ({@code reservasjon}) and what was sent on paper instead. May depend on access and person. */
package no.individuellplan.core.reservation;
