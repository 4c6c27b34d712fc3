package no.individuellplan.web.plan.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import no.individuellplan.web.look.Choice;

/** One small page for each thing that is changed in a plan. */
@CheckedTemplate(basePath = "plan/staff")
final class FormTemplates {
    private FormTemplates() {}

    static native TemplateInstance text(FormPage page, TextPlace place);

    static native TemplateInstance period(FormPage page);

    static native TemplateInstance lead(FormPage page, List<Choice> agencies);

    static native TemplateInstance pause(FormPage page);

    static native TemplateInstance end(FormPage page);

    static native TemplateInstance suggest(FormPage page, String goalWords, String action);

    static native TemplateInstance invite(FormPage page, List<Choice> units, List<Choice> areas);

    static native TemplateInstance writeIn(FormPage page, WriteInView view);

    static native TemplateInstance leave(FormPage page, ParticipantLine participant);

    static native TemplateInstance contribution(FormPage page, String party, String action);

    static native TemplateInstance ask(
            FormPage page, String goalWords, String action, List<Choice> who, NotShared notShared);

    static native TemplateInstance change(FormPage page, StaffMeasure measure);

    static native TemplateInstance answer(FormPage page, StaffMeasure measure);

    static native TemplateInstance move(FormPage page, StaffMeasure measure, List<Choice> next);

    static native TemplateInstance standIn(FormPage page, List<Choice> colleagues);

    static native TemplateInstance handOver(FormPage page, List<Choice> people);

    static native TemplateInstance write(FormPage page, WriteView view);
}
