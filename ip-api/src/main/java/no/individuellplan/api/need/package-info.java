/**
 * Reports of a need, their assessment, the offer and the answer ({@code melding om behov}). May depend on core.need and
 * core.plan's acceptance of an offer.
 */
package no.individuellplan.api.need;
