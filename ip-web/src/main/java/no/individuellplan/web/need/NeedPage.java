package no.individuellplan.web.need;

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
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.need.AssessNeed;
import no.individuellplan.core.need.OfferPlan;
import no.individuellplan.web.error.RefusedForm;
import no.individuellplan.web.login.AtWork;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;

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
    private final CurrentLanguage language;

    NeedPage(
            AtWork atWork,
            NeedViews views,
            AssessNeed assessNeed,
            OfferPlan offerPlan,
            CoordinatorRequest coordinatorRequest,
            CurrentLanguage language) {
        this.atWork = atWork;
        this.views = views;
        this.assessNeed = assessNeed;
        this.offerPlan = offerPlan;
        this.coordinatorRequest = coordinatorRequest;
        this.language = language;
    }

    /** @param unit whose staff to choose a coordinator from */
    @GET
    public Response need(@PathParam("id") UUID id, @QueryParam("unit") String unit) {
        Form form = unit == null ? Form.empty() : Form.empty().with("unit", unit);
        return page(200, atWork.who(), id, form, false);
    }

    @POST
    @Path("vurdering")
    public Response assess(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.who();
        Form form = Assessment.checked(Form.of(sent), language.language());
        if (!form.right()) {
            return page(422, actor, id, form, false);
        }
        return act(
                actor,
                id,
                form,
                Said.NEED_ASSESSED,
                () -> assessNeed.assess(
                        actor,
                        new NeedId(id),
                        form.version(),
                        Assessment.longTerm(form),
                        Assessment.coordinated(form),
                        form.value("reason")));
    }

    @POST
    @Path("tilbud")
    public Response offer(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.who();
        Form form = Form.of(sent);
        return act(actor, id, form, Said.PLAN_OFFERED, () -> offerPlan.offer(actor, new NeedId(id), form.version()));
    }

    @POST
    @Path("koordinator")
    public Response askCoordinator(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.who();
        Form form = coordinatorRequest.checked(Form.of(sent), language.language());
        if (!form.right()) {
            return page(422, actor, id, form, false);
        }
        return act(actor, id, form, Said.COORDINATOR_ASKED, () -> coordinatorRequest.send(actor, new NeedId(id), form));
    }

    private Response act(Actor.Professional actor, UUID id, Form form, Said said, Runnable work) {
        try {
            work.run();
            return Back.to("/behov/" + id).saying(said);
        } catch (RuleViolation refused) {
            Form mended = RefusedForm.of(form, refused, language.language().locale(), Assessment.FIELDS);
            return page(422, actor, id, mended, false);
        } catch (StaleVersion changed) {
            return page(409, actor, id, form, true);
        }
    }

    private Response page(int status, Actor.Professional actor, UUID id, Form form, boolean stale) {
        return Response.status(status)
                .entity(NeedTemplates.need(views.of(actor, new NeedId(id), form, stale)))
                .build();
    }
}
