package no.individuellplan.core.plan.rules;

/**
 * A text of the plan about to be written.
 *
 * @param ownWords the person's own words, which nobody at work writes
 * @param forAChildOfTwelve somebody who acts for a child from 12 writes
 */
public record TextFacts(
        boolean planChangeable,
        boolean ownWords,
        boolean byThePerson,
        boolean forAChildOfTwelve,
        String text,
        String notRelevant,
        boolean mayBeLeftOut) {}
