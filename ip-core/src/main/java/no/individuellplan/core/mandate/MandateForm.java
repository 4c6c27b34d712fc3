package no.individuellplan.core.mandate;

import java.time.LocalDate;
import java.util.Set;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.Representation.Ground;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.person.Representation.Part;

/**
 * A right to act for somebody, as it is written in.
 *
 * @param unit the child welfare service; null for all but its contact
 * @param parts what a written mandate names; empty for all others
 * @param document the decision or the paper, in words that let it be found
 * @param from first day; null for today in what the person gives alone
 * @param textShown what the person saw who gives it alone; null else
 */
public record MandateForm(
        Kind kind,
        Ground ground,
        NamedPerson who,
        UnitId unit,
        Set<Part> parts,
        String document,
        LocalDate decidedOn,
        LocalDate from,
        LocalDate until,
        String textShown) {
    public MandateForm {
        parts = Set.copyOf(parts);
    }

    /** What somebody gives by own login is given, and begins, the day it is given when they say no other. */
    MandateForm givenOn(LocalDate today) {
        return textShown == null || from != null
                ? this
                : new MandateForm(kind, ground, who, unit, parts, document, today, today, until, textShown);
    }
}
