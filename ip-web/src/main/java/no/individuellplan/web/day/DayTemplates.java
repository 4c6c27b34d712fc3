package no.individuellplan.web.day;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of the day. */
@CheckedTemplate(basePath = "day")
public final class DayTemplates {
    private DayTemplates() {}

    public static native TemplateInstance day(DayView view);

    public static native TemplateInstance answerReady(AnswerReadyView view);

    public static native TemplateInstance admission(AdmissionView view);
}
