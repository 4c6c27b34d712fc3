package no.individuellplan.core.need.rules;

/**
 * An offer about to be made.
 *
 * @param entitled assessed as long-term and coordinated, or declined before and asked again
 */
public record OfferFacts(boolean entitled, boolean hasOpenPlan) {}
