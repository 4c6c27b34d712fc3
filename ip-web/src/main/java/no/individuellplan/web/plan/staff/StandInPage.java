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
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.coordinator.AnswerAsCoordinator;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** Who coordinates while the coordinator is away (I4). */
@Path("/personer/{person}/plan/stedfortreder")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class StandInPage {
    private final AnswerAsCoordinator chair;
    private final OpenPlan open;
    private final Staff staff;
    private final Answers answers;
    private final AtWork atWork;

    StandInPage(AnswerAsCoordinator chair, OpenPlan open, Staff staff, Answers answers, AtWork atWork) {
        this.chair = chair;
        this.open = open;
        this.staff = staff;
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
        Form form = answers.withDates(Form.of(sent), "from", "until");
        return answers.to(
                form,
                () -> chair.standIn(
                        atWork.actor(),
                        person,
                        Answers.version(form),
                        Sent.id(form, "whom", EmploymentId::new),
                        Answers.date(form, "from"),
                        Answers.date(form, "until")),
                () -> Back.to(Head.base(person)).saying(Said.SAVED),
                (again, stale) -> page(person, again, stale));
    }

    private TemplateInstance page(PersonId person, Form form, boolean stale) {
        return open.readWhole(person, plan -> {
            Head head = Head.of(plan.person(), plan.body().plan());
            long version = plan.chair().map(CoordinatorChair::version).orElse(0L);
            Standing standing = plan.chair()
                    .flatMap(one -> one.standIn() == null ? Optional.empty() : staff.colleague(one.standIn()))
                    .map(one -> Standing.now().with(Standing.What.WHO, one.name()))
                    .orElseGet(Standing::now);
            return FormTemplates.standIn(
                    FormPage.of(head, form, stale, Form.empty(), version, standing), colleagues(atWork.actor()));
        });
    }

    private List<Choice> colleagues(Actor.Professional actor) {
        return staff.of(actor.unit()).stream()
                .filter(one -> !one.id().equals(actor.employment()))
                .map((Employee one) -> new Choice(one.id().toString(), one.name()))
                .toList();
    }
}
