package no.individuellplan.web.contactdoctor;

import java.util.List;
import no.individuellplan.web.look.Form;

/**
 * The page where a service names its contact doctor.
 *
 * @param base its address
 * @param plan the address of the plan
 * @param name of the person
 * @param stale somebody else changed it first
 */
public record OwnDoctorsView(
        String base, String plan, String name, List<DoctorView> doctors, Form form, boolean stale) {
    public OwnDoctorsView {
        doctors = List.copyOf(doctors);
    }
}
