package no.individuellplan.web.acting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/** The pages about who may act for a person. */
@CheckedTemplate(basePath = "acting")
public final class ActingTemplates {
    private ActingTemplates() {}

    public static native TemplateInstance mine(WhoActsView view);

    public static native TemplateInstance atWork(WhoActsView view);

    public static native TemplateInstance letAct(NewView view);

    public static native TemplateInstance end(String action, String back, String name, Form form);

    public static native TemplateInstance oneParent(
            String action,
            String back,
            String name,
            List<Choice> parents,
            List<Choice> matters,
            List<Choice> units,
            Form form);

    public static native TemplateInstance competence(
            String action, String back, String name, List<Choice> matters, Form form);
}
