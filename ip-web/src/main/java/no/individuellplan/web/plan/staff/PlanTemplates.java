package no.individuellplan.web.plan.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The plan itself, for the two kinds of readers at work. */
@CheckedTemplate(basePath = "plan/staff")
final class PlanTemplates {
    private PlanTemplates() {}

    static native TemplateInstance whole(StaffPlan.Whole view);

    static native TemplateInstance part(StaffPlan.Part view);

    static native TemplateInstance versions(Head head, List<VersionLine> versions);

    static TemplateInstance of(StaffPlan plan) {
        return switch (plan) {
            case StaffPlan.Whole whole -> whole(whole);
            case StaffPlan.Part part -> part(part);
        };
    }
}
