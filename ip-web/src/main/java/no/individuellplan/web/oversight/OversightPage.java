package no.individuellplan.web.oversight;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.SignalId;
import no.individuellplan.core.oversight.ReviewLog;
import no.individuellplan.core.oversight.rules.Outcome;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** Signs of odd access, for the privacy officer: the list, one sign, and what was decided about it. */
@Path("/personvern")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class OversightPage {
    private final AtWork atWork;
    private final ReviewLog review;
    private final SignalViews views;
    private final Answers answers;

    OversightPage(AtWork atWork, ReviewLog review, SignalViews views, Answers answers) {
        this.atWork = atWork;
        this.review = review;
        this.views = views;
        this.answers = answers;
    }

    @GET
    public TemplateInstance signals() {
        return OversightTemplates.signals(SignalsView.of(review.all(atWork.actor())));
    }

    @GET
    @Path("{id}")
    public TemplateInstance signal(@PathParam("id") UUID id) {
        return page(atWork.actor(), id, Form.empty());
    }

    @POST
    @Path("{id}/avgjorelse")
    public Response decide(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form form = Form.of(sent);
        return answers.to(
                form,
                () -> review.decide(
                        actor,
                        new SignalId(id),
                        Sent.constant(form, "outcome", Outcome.class).orElse(null),
                        form.value("words")),
                () -> Back.to("/personvern/" + id).saying(Said.SAVED),
                (again, stale) -> page(actor, id, again));
    }

    private TemplateInstance page(Actor.Professional actor, UUID id, Form form) {
        return OversightTemplates.signal(views.of(review.open(actor, new SignalId(id)), form));
    }
}
