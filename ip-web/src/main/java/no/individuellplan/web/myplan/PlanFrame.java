package no.individuellplan.web.myplan;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.participant.Participant;

/**
 * The frame of the plan, for the person.
 *
 * @param mainResponsibility the agency that answers for the plan
 * @param from null until the period is set
 * @param until null until the period is set
 * @param nextReview null until it is set
 */
public record PlanFrame(
        String mainResponsibility, LocalDate from, LocalDate until, LocalDate nextReview, List<Part> participants) {

    /** A service, what it is there for, and whether it has said yes. */
    public record Part(String unit, String role, Participant.State state) {}
}
