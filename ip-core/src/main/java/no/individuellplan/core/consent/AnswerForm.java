package no.individuellplan.core.consent;

import java.time.LocalDate;
import java.util.Set;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.UnitId;

/**
 * What somebody answers about one consent.
 *
 * @param childsView what the child said; needed from 7 years when a parent answers
 * @param childObjects the child does not want it
 */
public record AnswerForm(
        ConsentKind kind,
        ConsentEntry.Answer answer,
        UnitId recipient,
        Set<Area> areas,
        String purpose,
        LocalDate until,
        String textShown,
        String childsView,
        boolean childObjects) {
    public AnswerForm {
        areas = Set.copyOf(areas);
    }

    /** An answer about the plan or the coordinator, which names no recipient. */
    public static AnswerForm about(
            ConsentKind kind, ConsentEntry.Answer answer, String textShown, String childsView, boolean childObjects) {
        return new AnswerForm(kind, answer, null, Set.of(), null, null, textShown, childsView, childObjects);
    }
}
