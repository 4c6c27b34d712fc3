package no.individuellplan.core.plan.rules;

/**
 * A text of the plan about to be written.
 *
 * @param ownWords the person's own words, which nobody at work writes
 */
public record TextFacts(
        boolean planChangeable,
        boolean ownWords,
        boolean byThePerson,
        String text,
        String notRelevant,
        boolean mayBeLeftOut) {}
