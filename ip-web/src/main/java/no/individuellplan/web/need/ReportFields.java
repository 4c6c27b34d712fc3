package no.individuellplan.web.need;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.need.NeedForm;
import no.individuellplan.web.error.RefusedForm;
import no.individuellplan.web.look.DateInput;
import no.individuellplan.web.look.FieldError;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Language;

/** The eight fields of a report: what was typed as a {@link NeedForm}, and which field a refusal is about. */
final class ReportFields {
    private static final String NUMBER = "nationalId";
    private static final String GIVEN = "givenName";
    private static final String FAMILY = "familyName";
    private static final String BORN = "birthDate";
    private static final String MUNICIPALITY = "municipality";
    private static final String WHY = "why";
    private static final String WISH = "wish";

    private final Form form;

    ReportFields(Form form) {
        this.form = form;
    }

    /** What cannot be read is left out, and the rules say what is missing. */
    NeedForm typed() {
        return new NeedForm(
                form.value(NUMBER),
                form.value(GIVEN),
                form.value(FAMILY),
                birthDate(),
                municipality(),
                form.value(WHY),
                form.value(WISH),
                form.chose("personInformed", "true"));
    }

    /** As it was typed, with each refusal at its field. */
    Form refused(RuleViolation refused, Language language) {
        Form marked = RefusedForm.of(form, refused, language.locale(), byReason());
        if (form.value(BORN).isEmpty() || birthDate() != null) {
            return marked;
        }
        NeedTexts texts = MessageBundles.get(NeedTexts.class, Localized.Literal.of(language.tag()));
        return new Form(
                marked.values(),
                marked.errors().stream()
                        .map(error -> error.field().equals(BORN)
                                ? new FieldError(BORN, texts.birthDateUnreadable(), error.basis())
                                : error)
                        .toList());
    }

    private Map<String, String> byReason() {
        return Map.ofEntries(
                Map.entry("person.national-id.digits", NUMBER),
                Map.entry("person.national-id.length", NUMBER),
                Map.entry("person.national-id.date", NUMBER),
                Map.entry("person.national-id.control", NUMBER),
                Map.entry("person.national-id.synthetic", NUMBER),
                Map.entry("need.report.no-name", form.value(GIVEN).isEmpty() ? GIVEN : FAMILY),
                Map.entry("need.report.long-name", longerName()),
                Map.entry("need.report.birth-date", BORN),
                Map.entry("need.report.other-birth-date", BORN),
                Map.entry("need.report.no-receiver", MUNICIPALITY),
                Map.entry("need.report.by-phone", MUNICIPALITY),
                Map.entry("need.report.no-description", WHY),
                Map.entry("text.too-long", longest()));
    }

    private LocalDate birthDate() {
        return DateInput.read(form.value(BORN)).orElse(null);
    }

    private AgencyId municipality() {
        try {
            return new AgencyId(UUID.fromString(form.value(MUNICIPALITY)));
        } catch (IllegalArgumentException notChosen) {
            return null;
        }
    }

    private String longerName() {
        return form.value(GIVEN).length() >= form.value(FAMILY).length() ? GIVEN : FAMILY;
    }

    /** The refusal of a text that is too long does not say which one. */
    private String longest() {
        for (String field : new String[] {GIVEN, FAMILY, WHY}) {
            if (tooLong(field)) return field;
        }
        return WISH;
    }

    private boolean tooLong(String field) {
        try {
            WrittenText.of(form.value(field));
            return false;
        } catch (RuleViolation tooLong) {
            return true;
        }
    }
}
