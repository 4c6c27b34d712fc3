package no.individuellplan.web.contactdoctor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages on the contact doctor. */
@CheckedTemplate(basePath = "contactdoctor")
public final class DoctorTemplates {
    private DoctorTemplates() {}

    public static native TemplateInstance own(OwnDoctorsView view);

    public static native TemplateInstance lastDay(LastDayView view);
}
