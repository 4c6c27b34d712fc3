package no.individuellplan.web.need;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import no.individuellplan.web.relocation.MovesView;

/** The pages about reported needs. */
@CheckedTemplate(basePath = "need")
public final class NeedTemplates {
    private NeedTemplates() {}

    public static native TemplateInstance report(ReportView view);

    public static native TemplateInstance receipt(ReceiptView view);

    public static native TemplateInstance needs(NeedsView view, MovesView moves, int protectedCases);

    public static native TemplateInstance elsewhere(ElsewhereView view);

    public static native TemplateInstance need(NeedView view);
}
