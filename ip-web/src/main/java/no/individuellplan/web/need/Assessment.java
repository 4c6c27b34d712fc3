package no.individuellplan.web.need;

import java.util.List;
import java.util.Locale;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.need.NeededServices;
import no.individuellplan.core.need.rules.AssessFacts;
import no.individuellplan.core.need.rules.AssessRules;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.staff.Refusals;

/** The form of an assessment: two questions that are answered yes or no, one that may be ticked, and why. */
final class Assessment {
    static final String YES = "ja";
    static final String NO = "nei";

    private Assessment() {}

    /** A question without an answer is not a no. Everything that is missing is said at once. */
    static Form checked(Form form, NeedTexts texts, Locale locale) {
        Form checked = form;
        if (!answered(form, "longTerm")) {
            checked = checked.wrong("longTerm", texts.longTermUnanswered());
        }
        if (!answered(form, "coordinated")) {
            checked = checked.wrong("coordinated", texts.coordinatedUnanswered());
        }
        List<Reason> missing = AssessRules.ALL
                .evaluateAll(new AssessFacts(true, form.value("reason")))
                .reasons();
        return missing.isEmpty() ? checked : Refusals.in(checked, new RuleViolation(missing), locale);
    }

    static NeededServices needed(Form form) {
        return new NeededServices(
                form.chose("longTerm", YES), form.chose("coordinated", YES), form.chose("programme", YES));
    }

    private static boolean answered(Form form, String question) {
        return form.chose(question, YES) || form.chose(question, NO);
    }
}
