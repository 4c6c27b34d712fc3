package no.individuellplan.web.acting;

import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.mandate.MandateForm;
import no.individuellplan.core.mandate.NamedPerson;
import no.individuellplan.core.person.Representation.Ground;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.person.Representation.Part;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.staff.Answers;

/** What was typed to let somebody act, as the core knows it. */
final class TypedMandate {
    static final String[] DATES = {"decidedOn", "from", "until"};

    private TypedMandate() {}

    static MandateForm atWork(Kind kind, Form form) {
        return new MandateForm(
                kind,
                ground(kind, form),
                who(form),
                unit(form),
                Sent.constants(form, "parts", Part.class),
                form.value("document"),
                Answers.date(form, "decidedOn"),
                Answers.date(form, "from"),
                Answers.date(form, "until"),
                null);
    }

    /** By the person's own login; from today. */
    static MandateForm own(Form form, String textShown) {
        return new MandateForm(
                Kind.ATTORNEY,
                Ground.WRITTEN,
                who(form),
                null,
                Sent.constants(form, "parts", Part.class),
                null,
                null,
                null,
                Answers.date(form, "until"),
                textShown);
    }

    private static NamedPerson who(Form form) {
        return new NamedPerson(form.value("nationalId"), form.value("givenName"), form.value("familyName"), null);
    }

    private static Ground ground(Kind kind, Form form) {
        return kind == Kind.ATTORNEY
                ? Ground.WRITTEN
                : Sent.constant(form, "ground", Ground.class).orElse(null);
    }

    private static UnitId unit(Form form) {
        UUID id = uuid(form, "unit");
        return id == null ? null : new UnitId(id);
    }

    /** Null when nothing that could be one was chosen. */
    static UUID uuid(Form form, String field) {
        return Optional.of(form.value(field))
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .orElse(null);
    }
}
