package no.individuellplan.web.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page for a stale version (409). */
@CheckedTemplate(basePath = "plan")
public final class ConflictTemplates {
    private ConflictTemplates() {}

    public static native TemplateInstance conflict(ConflictView view);
}
