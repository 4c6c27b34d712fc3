package no.individuellplan.web.pathway;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages on treatment and the plan. */
@CheckedTemplate(basePath = "pathway")
public final class CareTemplates {
    private CareTemplates() {}

    public static native TemplateInstance atWork(TreatmentView view);

    public static native TemplateInstance course(CoursePageView view);

    public static native TemplateInstance start(StartCourseView view);

    public static native TemplateInstance extract(CareView view);

    public static native TemplateInstance mine(MyCareView view);
}
