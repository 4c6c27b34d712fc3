package no.individuellplan.web.traffic;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages on how e-messages flow. */
@CheckedTemplate(basePath = "traffic")
public final class TrafficTemplates {
    private TrafficTemplates() {}

    public static native TemplateInstance list(TrafficView view);

    public static native TemplateInstance envelope(EnvelopeView view);
}
