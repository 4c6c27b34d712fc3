package no.individuellplan.web.contactdoctor;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.individuellplan.core.contactdoctor.ContactDoctor;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.plan.PlanView;

/**
 * One contact doctor as a line in a plan.
 *
 * @param role its address
 * @param until null while no last day is set
 * @param over the last day has passed, or the service no longer takes part
 */
public record DoctorView(String role, String doctor, String unit, LocalDate from, LocalDate until, boolean over) {

    /** Those who are not over, in the order they were named. */
    public static List<DoctorView> now(PlanView.Body body, Function<UnitId, String> unit, LocalDate today) {
        return all(body, unit, today).stream().filter(one -> !one.over).toList();
    }

    /** Every one, in the order they were named. */
    public static List<DoctorView> all(PlanView.Body body, Function<UnitId, String> unit, LocalDate today) {
        return body.contactDoctors().stream()
                .map(one -> of(one, unit.apply(one.unit()), today, takesPart(body, one)))
                .toList();
    }

    static DoctorView of(ContactDoctor one, String unit, LocalDate today, boolean takesPart) {
        return new DoctorView(
                one.role().toString(), one.doctor(), unit, one.from(), one.until(), !takesPart || !one.lastsOn(today));
    }

    private static boolean takesPart(PlanView.Body body, ContactDoctor doctor) {
        return body.participants().stream()
                .filter(one -> one.id().equals(doctor.participant()))
                .anyMatch(Participant::takesPart);
    }
}
