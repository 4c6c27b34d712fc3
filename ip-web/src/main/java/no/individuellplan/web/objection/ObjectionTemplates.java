package no.individuellplan.web.objection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page on objecting. */
@CheckedTemplate(basePath = "objection")
public final class ObjectionTemplates {
    private ObjectionTemplates() {}

    public static native TemplateInstance page(ObjectionsView view);
}
