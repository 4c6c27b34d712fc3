package no.individuellplan.web.plan.staff;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.measure.AskMeasure;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;
import no.individuellplan.web.staff.Names;

/** Asks a service, or the person, to do something for a goal. What a service has not answered is asked, not agreed (I7). */
@Path("/personer/{person}/plan/mal/{goal}/tiltak")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AskPage {
    private final AskMeasure ask;
    private final OpenPlan open;
    private final NamedServices named;
    private final Names names;
    private final Answers answers;
    private final AtWork atWork;
    private final Clock clock;

    AskPage(
            AskMeasure ask,
            OpenPlan open,
            NamedServices named,
            Names names,
            Answers answers,
            AtWork atWork,
            Clock clock) {
        this.ask = ask;
        this.open = open;
        this.named = named;
        this.names = names;
        this.answers = answers;
        this.atWork = atWork;
        this.clock = clock;
    }

    /** The answer that means the person. */
    private static final String PERSON = "personen";

    /** @param followUp whose message names the service to begin from; may be left out. @param at its place among them */
    @GET
    public TemplateInstance form(
            @PathParam("person") UUID person,
            @PathParam("goal") UUID goal,
            @QueryParam("melding") UUID followUp,
            @QueryParam("nr") int at) {
        PersonId id = new PersonId(person);
        Form begun = followUp == null ? Form.empty() : named.filled(id, followUp, at);
        return page(id, goal, null, begun, false);
    }

    @POST
    public Response save(
            @PathParam("person") UUID id, @PathParam("goal") UUID goal, MultivaluedMap<String, String> sent) {
        PersonId person = new PersonId(id);
        Form form = chosen(answers.withDates(Form.of(sent), MeasureTyped.DATES));
        return answers.to(
                form,
                () -> ask.ask(
                        atWork.actor(),
                        open.planOf(person),
                        new GoalId(goal),
                        MeasureTyped.of(form, Sent.id(form, "who", UnitId::new))),
                () -> Back.to(Head.base(person)).saying(Said.MEASURE_ASKED),
                (again, stale) -> page(person, goal, again, Form.empty(), stale));
    }

    /** Somebody has to be chosen: nobody chosen is not the person. */
    private Form chosen(Form form) {
        boolean someone = form.value("who").equals(PERSON) || Sent.id(form, "who", UnitId::new) != null;
        return someone ? form : form.wrong("who", answers.chooseOne());
    }

    /** @param begun what the fields hold before anything is typed */
    private TemplateInstance page(PersonId person, UUID goalId, Form form, Form begun, boolean stale) {
        return open.readWhole(person, plan -> {
            Head head = Head.of(plan.person(), plan.body().plan());
            Goal goal = plan.body().goals().stream()
                    .filter(one -> one.id().value().equals(goalId))
                    .findFirst()
                    .orElseThrow(NotVisible::new);
            return FormTemplates.ask(
                    FormPage.of(head, form, stale, begun, head.version(), Standing.now()),
                    goal.words(),
                    head.base() + "/mal/" + goalId + "/tiltak",
                    who(plan),
                    notShared(plan, goal, form).orElse(null));
        });
    }

    /** The person, one's own service, and those that are in the plan. */
    private List<Choice> who(PlanView.ForCoordinator plan) {
        UnitId own = atWork.actor().unit();
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(PERSON, plan.person().name()));
        all.add(new Choice(own.toString(), names.unit(own)));
        plan.body().participants().stream()
                .filter(one -> one.state() != Participant.State.DECLINED && one.state() != Participant.State.LEFT)
                .filter(one -> !one.unit().equals(own))
                .map(one -> new Choice(one.unit().toString(), names.unit(one.unit()), one.role()))
                .forEach(all::add);
        return all;
    }

    private Optional<NotShared> notShared(PlanView.ForCoordinator plan, Goal goal, Form form) {
        UnitId unit = form == null ? null : Sent.id(form, "who", UnitId::new);
        return unit == null || unit.equals(atWork.actor().unit())
                ? Optional.empty()
                : NotShared.with(plan, unit, names.unit(unit), goal.area(), LocalDate.now(clock));
    }
}
