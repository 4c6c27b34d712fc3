package no.individuellplan.web.oversight;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages on control of access. */
@CheckedTemplate(basePath = "oversight")
public final class OversightTemplates {
    private OversightTemplates() {}

    public static native TemplateInstance signals(SignalsView view);

    public static native TemplateInstance signal(SignalView view);
}
