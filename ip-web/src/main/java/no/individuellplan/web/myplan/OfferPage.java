package no.individuellplan.web.myplan;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.need.DeclineOffer;
import no.individuellplan.core.plan.AcceptOffer;
import no.individuellplan.web.error.RefusedForm;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.DateInput;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Spoken;
import no.individuellplan.web.own.OwnActor;
import no.individuellplan.web.sharing.ConsentWords;

/** The offer of a plan and a coordinator: yes, no, or not now. */
@Path("/min-plan/tilbud/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class OfferPage {
    private static final Map<String, String> FIELDS = Map.of(
            "consent.answer.child-not-heard", "childsView",
            "consent.answer.child-objects", "childObjects",
            "need.decline.no-time-to-ask-again", "askAgainOn",
            "text.too-long", "reason");

    private final OwnActor own;
    private final OfferViews views;
    private final AcceptOffer accept;
    private final DeclineOffer decline;
    private final CurrentLanguage language;
    private final Spoken spoken;
    private final Clock clock;

    OfferPage(
            OwnActor own,
            OfferViews views,
            AcceptOffer accept,
            DeclineOffer decline,
            CurrentLanguage language,
            Spoken spoken,
            Clock clock) {
        this.own = own;
        this.views = views;
        this.accept = accept;
        this.decline = decline;
        this.language = language;
        this.spoken = spoken;
        this.clock = clock;
    }

    @GET
    public Response offer(@PathParam("id") UUID id) {
        return page(200, own.who(), id, Form.empty());
    }

    @POST
    @Path("ja")
    public Response yes(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor actor = own.who();
        Form form = Form.of(sent);
        return answered(
                actor,
                id,
                form,
                Said.OFFER_ACCEPTED,
                () -> accept.accept(
                        actor,
                        new NeedId(id),
                        form.version(),
                        words(),
                        form.value("childsView"),
                        form.chose("childObjects", "true")));
    }

    @POST
    @Path("nei")
    public Response no(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor actor = own.who();
        Form form = Form.of(sent);
        LocalDate again = DateInput.read(form.value("askAgainOn")).orElse(null);
        if (again == null && !form.value("askAgainOn").isEmpty()) {
            return page(422, actor, id, form.wrong("askAgainOn", spoken.common().dateWrong()));
        }
        return answered(
                actor,
                id,
                form,
                Said.OFFER_DECLINED,
                () -> decline.decline(
                        actor,
                        new NeedId(id),
                        form.version(),
                        form.value("reason"),
                        form.chose("coordinatorWanted", "true"),
                        again,
                        words(),
                        form.value("childsView")));
    }

    /** Nothing changes: the offer stands. */
    @POST
    @Path("ikke-naa")
    public Response notNow(@PathParam("id") UUID id) {
        own.who();
        return Back.to(MyPlanPage.HOME).saying(Said.NOT_NOW);
    }

    private Response answered(Actor actor, UUID id, Form form, Said said, Runnable answer) {
        try {
            answer.run();
            return Back.to(MyPlanPage.HOME).saying(said);
        } catch (StaleVersion changed) {
            return Back.to("/min-plan").saying(Said.CHANGED_MEANWHILE);
        } catch (RuleViolation refused) {
            return page(
                    422,
                    actor,
                    id,
                    RefusedForm.of(form, refused, language.language().locale(), FIELDS));
        }
    }

    private String words() {
        return ConsentWords.stored(new ConsentWords(language.language(), clock).plan());
    }

    private Response page(int status, Actor actor, UUID id, Form form) {
        return Response.status(status)
                .entity(MyPlanTemplates.offer(views.of(actor, id, form, language.language())))
                .build();
    }
}
