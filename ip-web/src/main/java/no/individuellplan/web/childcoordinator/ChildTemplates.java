package no.individuellplan.web.childcoordinator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages on the child coordinator. */
@CheckedTemplate(basePath = "childcoordinator")
public final class ChildTemplates {
    private ChildTemplates() {}

    public static native TemplateInstance own(OwnChildView view);

    public static native TemplateInstance atWork(ChildView view);
}
