package no.individuellplan.web.relocation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages on a plan that moves. */
@CheckedTemplate(basePath = "relocation")
public final class RelocationTemplates {
    private RelocationTemplates() {}

    public static native TemplateInstance own(OwnMoveView view);

    public static native TemplateInstance coordinator(CoordinatorMoveView view);

    public static native TemplateInstance unit(UnitMoveView view);
}
