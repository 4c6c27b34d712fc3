package no.individuellplan.web.preview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import no.individuellplan.web.plan.staff.Head;

/** The plan as somebody else sees it, for the person and for the coordinator. */
@CheckedTemplate(basePath = "preview")
public final class PreviewTemplates {
    private PreviewTemplates() {}

    public static native TemplateInstance own(PreviewView view);

    public static native TemplateInstance staff(Head head, PreviewView view);

    /** Well-formed XML, for the PDF. */
    public static native TemplateInstance copy(PlanCopy copy);

    /** A whole page with its style in it. @param style CSS, without a {@code <} */
    public static native TemplateInstance copyPage(PlanCopy copy, String style);

    /** Well-formed XML, for the PDF. */
    public static native TemplateInstance wall(WallSheet sheet);

    public static native TemplateInstance takeAlong(boolean hasPlan);
}
