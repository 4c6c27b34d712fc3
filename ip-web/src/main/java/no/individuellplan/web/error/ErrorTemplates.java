package no.individuellplan.web.error;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import no.individuellplan.web.look.LegalNote;

@CheckedTemplate(basePath = "error")
final class ErrorTemplates {
    private ErrorTemplates() {}

    static native TemplateInstance notFound();

    static native TemplateInstance noAccess();

    static native TemplateInstance refused(List<LegalNote> notes);

    static native TemplateInstance notUnderstood();

    static native TemplateInstance tooLarge();

    static native TemplateInstance failed(String code);
}
