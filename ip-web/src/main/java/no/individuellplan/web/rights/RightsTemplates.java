package no.individuellplan.web.rights;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages on rights in use. */
@CheckedTemplate(basePath = "rights")
public final class RightsTemplates {
    private RightsTemplates() {}

    public static native TemplateInstance mine(MyRightsView view);

    public static native TemplateInstance complain(ComplainView view);

    public static native TemplateInstance ask(AskView view);

    public static native TemplateInstance takeAlong();

    public static native TemplateInstance file(FileView view);

    public static native TemplateInstance toAnswer(ToAnswerView view);

    public static native TemplateInstance answer(AnswerView view);
}
