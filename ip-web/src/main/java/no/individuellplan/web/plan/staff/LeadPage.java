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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.plan.DescribePlan;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** Moves the main responsibility to another agency, by agreement or by the municipality's decision (IPF-07). */
@Path("/personer/{person}/plan/hovedansvar")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class LeadPage {
    private final DescribePlan describe;
    private final OpenPlan open;
    private final Agencies agencies;
    private final Answers answers;
    private final AtWork atWork;

    LeadPage(DescribePlan describe, OpenPlan open, Agencies agencies, Answers answers, AtWork atWork) {
        this.describe = describe;
        this.open = open;
        this.agencies = agencies;
        this.answers = answers;
        this.atWork = atWork;
    }

    @GET
    public TemplateInstance form(@PathParam("person") UUID person) {
        return page(new PersonId(person), null, false);
    }

    @POST
    public Response save(@PathParam("person") UUID id, MultivaluedMap<String, String> sent) {
        PersonId person = new PersonId(id);
        Form form = Form.of(sent);
        return answers.to(
                form,
                () -> describe.lead(
                        atWork.actor(),
                        open.planOf(person),
                        Answers.version(form),
                        Sent.id(form, "agency", AgencyId::new),
                        form.value("how")),
                () -> Back.to(Head.base(person)).saying(Said.RESPONSIBILITY_PLACED),
                (again, stale) -> page(person, again, stale));
    }

    private TemplateInstance page(PersonId person, Form form, boolean stale) {
        return open.readWhole(person, plan -> {
            Head head = Head.of(plan.person(), plan.body().plan());
            Standing standing = Standing.now()
                    .with(Standing.What.AGENCY, name(plan.body().plan().mainResponsibility()));
            FormPage page = FormPage.of(head, form, stale, Form.empty(), head.version(), standing);
            return FormTemplates.lead(page, choices(plan));
        });
    }

    /** The municipality that answers for the coordinator, and agencies with a service that takes part; not the one that has it now. */
    private List<Choice> choices(PlanView.ForCoordinator plan) {
        Set<AgencyId> possible = Stream.concat(
                        plan.chair().map(CoordinatorChair::unit).stream(),
                        plan.body().participants().stream()
                                .filter(Participant::takesPart)
                                .map(Participant::unit))
                .flatMap(unit -> agencies.unit(unit).stream())
                .map(ServiceUnit::agency)
                .collect(Collectors.toSet());
        return agencies.agencies().stream()
                .filter(one -> possible.contains(one.id()))
                .filter(one -> !one.id().equals(plan.body().plan().mainResponsibility()))
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    private String name(AgencyId agency) {
        return agencies.agency(agency).map(Agency::name).orElse("");
    }
}
