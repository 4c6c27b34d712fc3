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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.participant.InviteForm;
import no.individuellplan.core.participant.InviteParticipant;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** Proposes that a service takes part. The person is asked first; the service hears of it after the yes (IPF-10 i). */
@Path("/personer/{person}/plan/deltakere/ny")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class InvitePage {
    private final InviteParticipant invite;
    private final OpenPlan open;
    private final Agencies agencies;
    private final AreaChoices areas;
    private final Answers answers;
    private final AtWork atWork;
    private final Clock clock;

    InvitePage(
            InviteParticipant invite,
            OpenPlan open,
            Agencies agencies,
            AreaChoices areas,
            Answers answers,
            AtWork atWork,
            Clock clock) {
        this.invite = invite;
        this.open = open;
        this.agencies = agencies;
        this.areas = areas;
        this.answers = answers;
        this.atWork = atWork;
        this.clock = clock;
    }

    /** @param unit chosen beforehand, when one comes from a service that is to be asked for something; may be left out */
    @GET
    public TemplateInstance form(@PathParam("person") UUID person, @QueryParam("enhet") UUID unit) {
        Form chosen = unit == null ? Form.empty() : Form.empty().with("unit", unit.toString());
        String half = PeriodPage.typed(LocalDate.now(clock).plusMonths(6));
        return page(new PersonId(person), null, chosen.with("until", half), false);
    }

    @POST
    public Response save(@PathParam("person") UUID id, MultivaluedMap<String, String> sent) {
        PersonId person = new PersonId(id);
        Form form = answers.withDates(Form.of(sent), "until");
        return answers.to(
                form,
                () -> invite.invite(atWork.actor(), open.planOf(person), typed(form)),
                () -> Back.to(Head.base(person)).saying(Said.PARTICIPANT_INVITED),
                (again, stale) -> page(person, again, again, stale));
    }

    private static InviteForm typed(Form form) {
        return new InviteForm(
                Sent.id(form, "unit", UnitId::new),
                form.value("role"),
                Sent.constants(form, "areas", Area.class),
                form.value("purpose"),
                Answers.date(form, "until"));
    }

    private TemplateInstance page(PersonId person, Form form, Form stands, boolean stale) {
        return open.readWhole(person, plan -> {
            Head head = Head.of(plan.person(), plan.body().plan());
            return FormTemplates.invite(
                    FormPage.of(head, form, stale, stands, head.version(), Standing.now()),
                    units(plan),
                    areas.shareable());
        });
    }

    /** Every unit that is not in the plan already, and not the reader's own. */
    private List<Choice> units(PlanView.ForCoordinator plan) {
        Set<UnitId> there = plan.body().participants().stream()
                .filter(one -> one.state() != Participant.State.DECLINED && one.state() != Participant.State.LEFT)
                .map(Participant::unit)
                .collect(Collectors.toSet());
        UnitId own = atWork.actor().unit();
        return agencies.units().stream()
                .filter(unit -> !there.contains(unit.id()) && !unit.id().equals(own))
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }
}
