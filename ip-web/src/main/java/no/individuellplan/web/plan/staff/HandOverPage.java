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
import java.util.UUID;
import no.individuellplan.core.coordinator.AskCoordinator;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;
import no.individuellplan.web.staff.Colleagues;
import no.individuellplan.web.staff.Names;

/** Asks somebody to take over as coordinator. The chair is kept until they accept (I4). */
@Path("/personer/{person}/plan/koordinator")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class HandOverPage {
    private final AskCoordinator ask;
    private final OpenPlan open;
    private final Colleagues colleagues;
    private final Names names;
    private final Answers answers;
    private final AtWork atWork;

    HandOverPage(
            AskCoordinator ask, OpenPlan open, Colleagues colleagues, Names names, Answers answers, AtWork atWork) {
        this.ask = ask;
        this.open = open;
        this.colleagues = colleagues;
        this.names = names;
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
                () -> ask.ask(atWork.actor(), person, Answers.version(form), Sent.id(form, "whom", EmploymentId::new)),
                () -> Back.to(Head.base(person)).saying(Said.COORDINATOR_ASKED),
                (again, stale) -> page(person, again, stale));
    }

    private TemplateInstance page(PersonId person, Form form, boolean stale) {
        return open.readWhole(person, plan -> {
            Head head = Head.of(plan.person(), plan.body().plan());
            long version = plan.chair().map(CoordinatorChair::version).orElse(0L);
            return FormTemplates.handOver(
                    FormPage.of(
                            head,
                            form,
                            stale,
                            Form.empty(),
                            version,
                            Standing.now()
                                    .with(
                                            Standing.What.WHO,
                                            plan.chair()
                                                    .map(CoordinatorChair::asked)
                                                    .map(names::employee)
                                                    .orElse(""))),
                    colleagues.besides(atWork.actor()));
        });
    }
}
