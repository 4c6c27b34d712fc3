package no.individuellplan.web.sharing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages about sharing. */
@CheckedTemplate(basePath = "sharing")
public final class SharingTemplates {
    private SharingTemplates() {}

    public static native TemplateInstance sharing(SharingView view);

    public static native TemplateInstance consent(ConsentView view);

    public static native TemplateInstance change(ChangeSharingView view);

    public static native TemplateInstance keepOut(KeepOutView view);

    public static native TemplateInstance readers(ReadersView view);

    public static native TemplateInstance stop(StopView view);

    public static native TemplateInstance whoHasLooked(WhoHasLookedView view);
}
