package no.individuellplan.web.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;

/** The letter. */
@CheckedTemplate(basePath = "paper")
public final class PaperTemplates {
    private PaperTemplates() {}

    public static native TemplateInstance letter(PaperLine line, LocalDate today, String by, String where);
}
