package no.individuellplan.web.plan;

/**
 * Who does a step.
 *
 * @param name the person's or the unit's
 * @param you whether it is the one who reads the page
 */
public record Doer(String name, boolean you) {}
