package no.individuellplan.web.emergency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page for opening in an emergency. */
@CheckedTemplate(basePath = "emergency")
public final class EmergencyTemplates {
    private EmergencyTemplates() {}

    public static native TemplateInstance open(EmergencyView view);
}
