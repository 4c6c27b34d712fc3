package no.individuellplan.web.contactdoctor;

import no.individuellplan.web.look.Form;

/**
 * The page for the last day of one contact doctor.
 *
 * @param base the address of the page it belongs to
 * @param name of the person
 * @param version of the contact doctor
 * @param stale somebody else changed it first
 */
public record LastDayView(String base, String name, DoctorView doctor, long version, Form form, boolean stale) {}
