package no.individuellplan.web.error;

import java.util.List;
import java.util.Locale;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleTexts;
import no.individuellplan.web.look.LegalNote;

/** The reasons of a refusal as a person reads them: a sentence in the language of the page, and the provision. */
public final class LegalNotes {
    private LegalNotes() {}

    public static List<LegalNote> of(List<Reason> reasons, Locale locale) {
        return reasons.stream().map(reason -> of(reason, locale)).toList();
    }

    public static LegalNote of(Reason reason, Locale locale) {
        return new LegalNote(RuleTexts.sentence(reason, locale), reason.citation());
    }
}
