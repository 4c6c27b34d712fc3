package no.individuellplan.web.myplan;

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
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.goal.SuggestGoal;
import no.individuellplan.core.goal.Suggestion;
import no.individuellplan.core.id.SuggestionId;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.own.OwnActor;

/** A suggestion of words for a goal: yes, no, or not now. */
@Path("/min-plan/forslag/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class SuggestionPage {
    private final OwnActor own;
    private final GoalViews views;
    private final SuggestGoal suggestions;

    SuggestionPage(OwnActor own, GoalViews views, SuggestGoal suggestions) {
        this.own = own;
        this.views = views;
        this.suggestions = suggestions;
    }

    @GET
    public TemplateInstance suggestion(@PathParam("id") UUID id) {
        return MyPlanTemplates.suggestion(views.suggestion(own.who(), id, Form.empty()));
    }

    @POST
    public Response answer(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return switch (form.value("answer")) {
            case "ACCEPTED" -> answered(id, form, Suggestion.State.ACCEPTED, Said.SUGGESTION_TAKEN);
            case "DECLINED" -> answered(id, form, Suggestion.State.DECLINED, Said.SUGGESTION_PUT_AWAY);
            default -> answered(id, form, Suggestion.State.NOT_NOW, Said.NOT_NOW);
        };
    }

    /** From the start page. */
    @POST
    @Path("ikke-naa")
    public Response notNow(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        return answered(id, Form.of(sent), Suggestion.State.NOT_NOW, Said.NOT_NOW);
    }

    private Response answered(UUID id, Form form, Suggestion.State answer, Said said) {
        Actor actor = own.who();
        try {
            suggestions.answer(actor, new SuggestionId(id), form.version(), answer);
            return Back.to(MyPlanPage.HOME).saying(said);
        } catch (StaleVersion changed) {
            return Back.to("/min-plan/forslag/" + id).saying(Said.CHANGED_MEANWHILE);
        }
    }
}
