package no.individuellplan.core.mandate.rules;

import java.time.LocalDate;
import no.individuellplan.core.person.Representation.Ground;
import no.individuellplan.core.person.Representation.Kind;

/**
 * A right to act for somebody, about to be written in.
 *
 * @param duty somebody at work whose task it is: the coordinator, or the coordinating unit
 * @param byThePerson the person gives it in their own name
 * @param decidesAlone the person is 16 and no decision in force says that they lack competence
 * @param lacksCompetence a decision in force says so
 * @param age whole years of the person; -1 when the birth date is unknown
 * @param somebodyElse the one who is to act is known, or can be, and is not the person
 * @param careStands the child welfare service has the care on the day it begins
 * @param partsNamed at least one part of the plan to see is named
 */
public record MandateFacts(
        boolean duty,
        boolean byThePerson,
        boolean decidesAlone,
        boolean lacksCompetence,
        int age,
        Kind kind,
        Ground ground,
        boolean somebodyElse,
        boolean serviceNamed,
        boolean careStands,
        boolean partsNamed,
        String document,
        String textShown,
        LocalDate decidedOn,
        LocalDate from,
        LocalDate until,
        LocalDate today) {

    boolean care() {
        return kind == Kind.CHILD_WELFARE || kind == Kind.CARER;
    }
}
