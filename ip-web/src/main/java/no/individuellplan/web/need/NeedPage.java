package no.individuellplan.web.need;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.need.AssessNeed;
import no.individuellplan.core.need.OfferPlan;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;
import no.individuellplan.web.staff.Words;

/** One reported need: read, assess, offer, and ask somebody to coordinate. */
@Path("/behov/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class NeedPage {
    private final AtWork atWork;
    private final NeedViews views;
    private final AssessNeed assessNeed;
    private final OfferPlan offerPlan;
    private final CoordinatorRequest coordinatorRequest;
    private final Answers answers;
    private final Words words;
    private final CurrentLanguage language;

    NeedPage(
            AtWork atWork,
            NeedViews views,
            AssessNeed assessNeed,
            OfferPlan offerPlan,
            CoordinatorRequest coordinatorRequest,
            Answers answers,
            Words words,
            CurrentLanguage language) {
        this.atWork = atWork;
        this.views = views;
        this.assessNeed = assessNeed;
        this.offerPlan = offerPlan;
        this.coordinatorRequest = coordinatorRequest;
        this.answers = answers;
        this.words = words;
        this.language = language;
    }

    /** @param unit whose staff to choose a coordinator from */
    @GET
    public TemplateInstance need(@PathParam("id") UUID id, @QueryParam("unit") String unit) {
        Form form = unit == null ? Form.empty() : Form.empty().with("unit", unit);
        return page(atWork.actor(), id, form, false);
    }

    @POST
    @Path("vurdering")
    public Response assess(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form form = Assessment.checked(
                Form.of(sent), words.in(NeedTexts.class), language.language().locale());
        return act(
                actor,
                id,
                form,
                Said.NEED_ASSESSED,
                () -> assessNeed.assess(
                        actor, new NeedId(id), Answers.version(form), Assessment.needed(form), form.value("reason")));
    }

    @POST
    @Path("tilbud")
    public Response offer(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form form = Form.of(sent);
        return act(
                actor,
                id,
                form,
                Said.PLAN_OFFERED,
                () -> offerPlan.offer(actor, new NeedId(id), Answers.version(form)));
    }

    @POST
    @Path("koordinator")
    public Response askCoordinator(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form form = coordinatorRequest.checked(Form.of(sent), words.in(NeedTexts.class));
        return act(actor, id, form, Said.COORDINATOR_ASKED, () -> coordinatorRequest.send(actor, new NeedId(id), form));
    }

    private Response act(Actor.Professional actor, UUID id, Form form, Said said, Runnable work) {
        return answers.to(
                form,
                work,
                () -> Back.to("/behov/" + id).saying(said),
                (again, stale) -> page(actor, id, again, stale));
    }

    private TemplateInstance page(Actor.Professional actor, UUID id, Form form, boolean stale) {
        return NeedTemplates.need(views.of(actor, new NeedId(id), form, stale));
    }
}
