package no.individuellplan.web.own;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page where one says for whom one looks. */
@CheckedTemplate(basePath = "own")
public final class ActForTemplates {
    private ActForTemplates() {}

    public static native TemplateInstance actFor(ActForView view);
}
