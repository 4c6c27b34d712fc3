package no.individuellplan.web.myplan;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.web.contactdoctor.DoctorView;

/**
 * The frame of the plan, for the person.
 *
 * @param mainResponsibility the agency that answers for the plan
 * @param from null until the period is set
 * @param until null until the period is set
 * @param nextReview null until it is set
 * @param doctors contact doctors of services, also those before
 */
public record PlanFrame(
        String mainResponsibility,
        LocalDate from,
        LocalDate until,
        LocalDate nextReview,
        List<Part> participants,
        List<DoctorView> doctors) {

    /** A service, what it is there for, and whether it has said yes. */
    public record Part(String unit, String role, Participant.State state) {}
}
