package no.individuellplan.core.relocation;

import java.time.Instant;
import java.time.LocalDate;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.RelocationId;
import no.individuellplan.core.id.UnitId;

/**
 * One plan on its way to another municipality.
 *
 * @param from the coordinating unit of the municipality the person leaves
 * @param to the coordinating unit of the one they move to
 * @param movingOn the day the person moves, Europe/Oslo
 * @param overlapDays days after that, and after the plan is taken over, on which those at the old one still read
 * @param proposedBy the name of who said it
 * @param at when it was said, UTC; only answers given since count
 * @param waitingSince the day everybody who had to had said yes; null before
 * @param formerCoordinator who sat in the chair when it was taken over, when they belong to the old municipality; else null
 * @param handledBy the name of who took over or sent back; null before
 * @param takenOverOn null until it is
 * @param handedOverBy last day those at the old one read; null until it is taken over
 * @param reason why it was sent back; null otherwise
 */
public record Relocation(
        RelocationId id,
        PersonId person,
        PlanId plan,
        UnitId from,
        UnitId to,
        LocalDate movingOn,
        int overlapDays,
        State state,
        String proposedBy,
        Instant at,
        LocalDate waitingSince,
        EmploymentId formerCoordinator,
        String handledBy,
        LocalDate takenOverOn,
        LocalDate handedOverBy,
        String reason,
        long version) {

    /** PROPOSED waits for the yes of everybody who has to give it, WAITING for the new unit. */
    public enum State {
        PROPOSED,
        WAITING,
        TAKEN_OVER,
        SENT_BACK,
        UNDONE
    }

    public boolean underWay() {
        return state == State.PROPOSED || state == State.WAITING;
    }

    public boolean waits() {
        return state == State.WAITING;
    }

    /** Last day to take over: the day of moving, or some days after the yes when that is later. @param days those days */
    public LocalDate dueOn(int days) {
        return later(movingOn, waitingSince == null ? movingOn : waitingSince.plusDays(days));
    }

    /** Last day that what is shared with services of the old municipality counts, if it is taken over that day. */
    public LocalDate lastDayOfOldServices(LocalDate takenOver) {
        return later(movingOn, takenOver);
    }

    Relocation agreed(LocalDate day) {
        return with(State.WAITING, day, null, null, null, null, null);
    }

    Relocation undone() {
        return with(State.UNDONE, waitingSince, null, null, null, null, null);
    }

    Relocation sentBack(String who, String why) {
        return with(State.SENT_BACK, waitingSince, null, who, null, null, why);
    }

    Relocation takenOver(String who, LocalDate day, EmploymentId former) {
        LocalDate last = later(movingOn, day).plusDays(overlapDays);
        return with(State.TAKEN_OVER, waitingSince, former, who, day, last, null);
    }

    private Relocation with(
            State next, LocalDate since, EmploymentId former, String who, LocalDate on, LocalDate last, String why) {
        return new Relocation(
                id,
                person,
                plan,
                from,
                to,
                movingOn,
                overlapDays,
                next,
                proposedBy,
                at,
                since,
                former,
                who,
                on,
                last,
                why,
                version);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
