package no.individuellplan.web.error;

import java.util.Locale;
import java.util.Map;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.web.look.FieldError;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.LegalNote;

/** A refusal by rule, shown in the form it came from: each reason at the field it is about, with the provision. */
public final class RefusedForm {
    private RefusedForm() {}

    /** @param fields the field each reason code is about; a code that is not here is about the whole form */
    public static Form of(Form sent, RuleViolation refused, Locale locale, Map<String, String> fields) {
        Form form = sent;
        for (Reason reason : refused.reasons()) {
            LegalNote note = LegalNotes.of(reason, locale);
            form = form.wrong(new FieldError(fields.getOrDefault(reason.code(), ""), note.sentence(), note.basis()));
        }
        return form;
    }
}
