package no.individuellplan.web.plan.staff;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.Attested;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.participant.RegisterConsent;
import no.individuellplan.core.participant.RegistrationForm;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** Writes in what the person has answered about sharing on paper, or in a meeting (IPF-10 i, GDPR-07). */
@Path("/personer/{person}/plan/svar-om-deling")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class WriteInPage {
    private final RegisterConsent register;
    private final OpenPlan open;
    private final WriteInChoices choices;
    private final Answers answers;
    private final AtWork atWork;
    private final Clock clock;

    WriteInPage(
            RegisterConsent register,
            OpenPlan open,
            WriteInChoices choices,
            Answers answers,
            AtWork atWork,
            Clock clock) {
        this.register = register;
        this.open = open;
        this.choices = choices;
        this.answers = answers;
        this.atWork = atWork;
        this.clock = clock;
    }

    @GET
    public TemplateInstance form(@PathParam("person") UUID person) {
        LocalDate today = LocalDate.now(clock);
        Form chosen = Form.empty()
                .with("answer", Answer.GIVEN.name())
                .with("givenOn", PeriodPage.typed(today))
                .with("until", PeriodPage.typed(today.plusMonths(6)));
        return page(new PersonId(person), null, chosen, false);
    }

    @POST
    public Response save(@PathParam("person") UUID id, MultivaluedMap<String, String> sent) {
        PersonId person = new PersonId(id);
        Form form = answers.withDates(Form.of(sent), "givenOn", "until");
        AtomicBoolean waits = new AtomicBoolean();
        return answers.to(
                form,
                () -> waits.set(
                        register.register(atWork.actor(), person, typed(form)).isPresent()),
                () -> Back.to(Head.base(person)).saying(waits.get() ? Said.PAPER_WAITS : Said.ANSWER_WRITTEN_IN),
                (again, stale) -> page(person, again, again, stale));
    }

    private RegistrationForm typed(Form form) {
        return new RegistrationForm(
                answer(form),
                Sent.id(form, "giver", PersonId::new),
                Sent.constant(form, "form", Attested.Form.class).orElse(null),
                Answers.date(form, "givenOn"),
                Sent.id(form, "colleague", EmploymentId::new),
                form.value("witness"),
                form.value("meeting"));
    }

    /** A no names only whom it is about. */
    private AnswerForm answer(Form form) {
        UnitId unit = Sent.id(form, "unit", UnitId::new);
        if (form.value("answer").equals(Answer.WITHDRAWN.name())) {
            return new AnswerForm(ConsentKind.SHARING, Answer.WITHDRAWN, unit, Set.of(), null, null, null, null, false);
        }
        Set<Area> areas = Sent.constants(form, "areas", Area.class);
        LocalDate until = Answers.date(form, "until");
        String purpose = form.value("purpose");
        return new AnswerForm(
                ConsentKind.SHARING,
                Answer.GIVEN,
                unit,
                areas,
                purpose,
                until,
                until == null ? null : choices.words(unit, areas, purpose, until),
                form.value("childsView"),
                form.chose("childObjects", "true"));
    }

    private TemplateInstance page(PersonId person, Form form, Form stands, boolean stale) {
        return open.readWhole(person, plan -> {
            Head head = Head.of(plan.person(), plan.body().plan());
            return FormTemplates.writeIn(
                    FormPage.of(head, form, stale, stands, head.version(), Standing.now()), choices.of(plan));
        });
    }
}
