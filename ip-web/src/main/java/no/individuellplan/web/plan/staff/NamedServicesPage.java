package no.individuellplan.web.plan.staff;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.message.MessageFormat.NamedService;

/** The services a message says the person needs: from each, one press to ask somebody to do it for a goal. */
@Path("/personer/{person}/plan/behov/{followUp}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class NamedServicesPage {
    private final OpenPlan open;
    private final NamedServices named;

    NamedServicesPage(OpenPlan open, NamedServices named) {
        this.open = open;
        this.named = named;
    }

    @GET
    public TemplateInstance page(@PathParam("person") UUID id, @PathParam("followUp") UUID followUp) {
        PersonId person = new PersonId(id);
        return open.readWhole(person, plan -> {
            NamedServices.Found found = named.of(person, followUp);
            Head head = Head.of(plan.person(), plan.body().plan());
            List<Goal> goals =
                    plan.body().goals().stream().filter(goal -> !goal.reached()).toList();
            return NamedServicesTemplates.namedServices(new NamedServicesView(
                    head,
                    found.thread(),
                    IntStream.range(0, found.services().size())
                            .mapToObj(at ->
                                    line(head, followUp, at, found.services().get(at), goals))
                            .toList(),
                    !goals.isEmpty()));
        });
    }

    private static NamedServicesView.Line line(
            Head head, UUID followUp, int at, NamedService service, List<Goal> goals) {
        return new NamedServicesView.Line(
                service.name(),
                service.description().equals(service.name()) ? "" : service.description(),
                goals.stream()
                        .map(goal -> new NamedServicesView.Way(
                                head.base() + "/mal/" + goal.id() + "/tiltak?melding=" + followUp + "&nr=" + at,
                                goal.words()))
                        .toList());
    }
}
