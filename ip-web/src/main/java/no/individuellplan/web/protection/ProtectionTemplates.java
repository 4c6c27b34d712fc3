package no.individuellplan.web.protection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page on a protected address. */
@CheckedTemplate(basePath = "protection")
public final class ProtectionTemplates {
    private ProtectionTemplates() {}

    public static native TemplateInstance page(ProtectionView view);
}
