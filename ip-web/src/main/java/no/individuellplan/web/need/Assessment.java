package no.individuellplan.web.need;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Map;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.need.rules.AssessFacts;
import no.individuellplan.core.need.rules.AssessRules;
import no.individuellplan.web.error.RefusedForm;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Language;

/** The form of an assessment: two questions that are answered yes or no, and why. */
final class Assessment {
    static final Map<String, String> FIELDS = Map.of("need.assess.no-reason", "reason", "text.too-long", "reason");
    static final String YES = "ja";
    static final String NO = "nei";

    private Assessment() {}

    /** With everything that is missing said at once, also when a question has no answer. */
    static Form checked(Form form, Language language) {
        NeedTexts texts = MessageBundles.get(NeedTexts.class, Localized.Literal.of(language.tag()));
        Form checked = form;
        if (!answered(form, "longTerm")) {
            checked = checked.wrong("longTerm", texts.longTermUnanswered());
        }
        if (!answered(form, "coordinated")) {
            checked = checked.wrong("coordinated", texts.coordinatedUnanswered());
        }
        List<Reason> reasons = AssessRules.ALL
                .evaluateAll(new AssessFacts(true, form.value("reason")))
                .reasons();
        return reasons.isEmpty()
                ? checked
                : RefusedForm.of(checked, new RuleViolation(reasons), language.locale(), FIELDS);
    }

    static boolean longTerm(Form form) {
        return form.chose("longTerm", YES);
    }

    static boolean coordinated(Form form) {
        return form.chose("coordinated", YES);
    }

    private static boolean answered(Form form, String question) {
        return form.chose(question, YES) || form.chose(question, NO);
    }
}
