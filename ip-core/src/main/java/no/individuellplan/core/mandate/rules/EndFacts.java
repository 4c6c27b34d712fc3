package no.individuellplan.core.mandate.rules;

import no.individuellplan.core.person.Representation.Kind;

/**
 * A right to act for somebody, about to be ended.
 *
 * @param duty somebody at work whose task it is
 * @param byThePerson the person ends it
 * @param byTheOneWhoActs the one who has it gives it up
 * @param stands it has not ended, nor run out
 */
public record EndFacts(
        boolean duty, boolean byThePerson, boolean byTheOneWhoActs, Kind kind, String reason, boolean stands) {}
