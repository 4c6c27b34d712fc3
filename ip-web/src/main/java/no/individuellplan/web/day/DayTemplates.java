package no.individuellplan.web.day;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of the day. */
@CheckedTemplate(basePath = "day")
public final class DayTemplates {
    private DayTemplates() {}

    public static native TemplateInstance day(DayView view);
}
