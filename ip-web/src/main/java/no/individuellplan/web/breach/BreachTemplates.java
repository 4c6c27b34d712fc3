package no.individuellplan.web.breach;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages on breaches. */
@CheckedTemplate(basePath = "breach")
public final class BreachTemplates {
    private BreachTemplates() {}

    public static native TemplateInstance breaches(BreachesView view);

    public static native TemplateInstance record(RecordBreachView view);

    public static native TemplateInstance breach(BreachView view);
}
