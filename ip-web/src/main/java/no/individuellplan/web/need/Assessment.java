package no.individuellplan.web.need;

import no.individuellplan.web.look.Form;

/** The form of an assessment: two questions that are answered yes or no, and why. */
final class Assessment {
    static final String YES = "ja";
    static final String NO = "nei";

    private Assessment() {}

    /** A question without an answer is not a no. The rules say what is missing when both are answered. */
    static Form checked(Form form, NeedTexts texts) {
        Form checked = form;
        if (!answered(form, "longTerm")) {
            checked = checked.wrong("longTerm", texts.longTermUnanswered());
        }
        if (!answered(form, "coordinated")) {
            checked = checked.wrong("coordinated", texts.coordinatedUnanswered());
        }
        if (!checked.right() && form.value("reason").isEmpty()) {
            checked = checked.wrong("reason", texts.reasonMissing());
        }
        return checked;
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
