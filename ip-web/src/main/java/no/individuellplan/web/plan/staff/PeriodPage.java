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
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.plan.DescribePlan;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;
import no.individuellplan.web.staff.Words;
import no.individuellplan.web.words.StateTexts;

/** The plan period and the next review (IPF-10 h). */
@Path("/personer/{person}/plan/periode")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PeriodPage {
    private final DescribePlan describe;
    private final OpenPlan open;
    private final Answers answers;
    private final AtWork atWork;
    private final Words words;

    PeriodPage(DescribePlan describe, OpenPlan open, Answers answers, AtWork atWork, Words words) {
        this.describe = describe;
        this.open = open;
        this.answers = answers;
        this.atWork = atWork;
        this.words = words;
    }

    @GET
    public TemplateInstance form(@PathParam("person") UUID person) {
        return page(new PersonId(person), null, false);
    }

    @POST
    public Response save(@PathParam("person") UUID id, MultivaluedMap<String, String> sent) {
        PersonId person = new PersonId(id);
        Form form = answers.withDates(Form.of(sent), "from", "until", "nextReview");
        return answers.to(
                form,
                () -> describe.period(
                        atWork.actor(),
                        open.planOf(person),
                        Answers.version(form),
                        Answers.date(form, "from"),
                        Answers.date(form, "until"),
                        Answers.date(form, "nextReview")),
                () -> Back.to(Head.base(person)).saying(Said.PERIOD_SAVED),
                (again, stale) -> page(person, again, stale));
    }

    private TemplateInstance page(PersonId person, Form form, boolean stale) {
        return FormTemplates.period(open.readWhole(person, plan -> {
            Head head = Head.of(plan.person(), plan.body().plan());
            Form stands = Form.empty()
                    .with("from", typed(head.from()))
                    .with("until", typed(head.until()))
                    .with("nextReview", typed(head.nextReview()));
            return FormPage.of(
                    head,
                    form,
                    stale,
                    stands,
                    head.version(),
                    standing(head, words.in(StateTexts.class).plan(head.state())));
        }));
    }

    /** The frame of the plan as it stands, with its state in words. */
    static Standing standing(Head head, String state) {
        return Standing.now()
                .with(Standing.What.STATE, state)
                .with(Standing.What.FROM, typed(head.from()))
                .with(Standing.What.UNTIL, typed(head.until()))
                .with(Standing.What.NEXT_REVIEW, typed(head.nextReview()));
    }

    /** As a Norwegian writes a date; empty when there is none. */
    static String typed(LocalDate day) {
        return day == null ? "" : "%d.%d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
