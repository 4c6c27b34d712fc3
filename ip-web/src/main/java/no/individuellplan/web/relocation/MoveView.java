package no.individuellplan.web.relocation;

import java.time.LocalDate;
import no.individuellplan.core.relocation.ReadRelocations.Moving;
import no.individuellplan.core.relocation.Relocation.State;
import no.individuellplan.web.own.Names;

/**
 * One move, in words.
 *
 * @param name whose plan it is
 * @param from the municipality the person leaves
 * @param to the one they move to
 * @param coordinator who sits in the chair; empty when nobody does
 * @param dueOn last day to take over
 * @param late nobody has taken over in time
 * @param overlapDays days on which those at the old one still read
 * @param handledBy who took over or sent back; null before
 */
public record MoveView(
        String id,
        long version,
        String name,
        String from,
        String to,
        LocalDate movingOn,
        State state,
        String proposedBy,
        String coordinator,
        LocalDate dueOn,
        boolean late,
        int overlapDays,
        String handledBy,
        LocalDate takenOverOn,
        LocalDate handedOverBy,
        String reason) {

    static MoveView of(Moving moving, Names names) {
        var one = moving.relocation();
        return new MoveView(
                one.id().toString(),
                one.version(),
                moving.person() == null ? "" : moving.person().name(),
                names.agency(moving.from().agency()),
                names.agency(moving.to().agency()),
                one.movingOn(),
                one.state(),
                one.proposedBy(),
                moving.coordinator().map(who -> who.name()).orElse(""),
                moving.dueOn(),
                moving.late(),
                one.overlapDays(),
                one.handledBy(),
                one.takenOverOn(),
                one.handedOverBy(),
                one.reason());
    }

    public boolean proposed() {
        return state == State.PROPOSED;
    }

    public boolean waiting() {
        return state == State.WAITING;
    }

    public boolean takenOver() {
        return state == State.TAKEN_OVER;
    }

    public boolean sentBack() {
        return state == State.SENT_BACK;
    }

    public boolean underWay() {
        return proposed() || waiting();
    }
}
