package no.individuellplan.web.plan.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of the services a message names. */
@CheckedTemplate(basePath = "plan/staff")
public final class NamedServicesTemplates {
    private NamedServicesTemplates() {}

    public static native TemplateInstance namedServices(NamedServicesView view);
}
