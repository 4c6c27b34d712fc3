package no.individuellplan.web.withheld;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages on what is kept from parents. */
@CheckedTemplate(basePath = "withheld")
public final class KeptTemplates {
    private KeptTemplates() {}

    public static native TemplateInstance own(OwnKeptView view);

    public static native TemplateInstance staff(StaffKeptView view);

    public static native TemplateInstance one(OneKeptView view);

    public static native TemplateInstance mustKnow(List<MustKnowLine> lines);
}
