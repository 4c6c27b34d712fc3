package no.individuellplan.core.goal.rules;

/**
 * Words about to be given to a goal.
 *
 * @param byThePerson the person writes, or the one who may act for them
 */
public record WordFacts(
        boolean planChangeable, boolean byThePerson, String words, boolean lifeArea, boolean parentInPlan) {}
