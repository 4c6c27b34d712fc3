package no.individuellplan.web.unsent;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "unsent")
final class UnsentTemplates {
    private UnsentTemplates() {}

    static native TemplateInstance form(UnsentView view);

    /** Written by the same login, but for another than the one they act for now. */
    static native TemplateInstance otherPerson();

    /** Written by somebody else. */
    static native TemplateInstance somebodyElse();

    /** Nothing waits, or not any more. */
    static native TemplateInstance nothing();
}
