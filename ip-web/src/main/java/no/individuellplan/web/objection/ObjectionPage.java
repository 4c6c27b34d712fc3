package no.individuellplan.web.objection;

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
import java.util.Map;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.objection.ObjectToSharing;
import no.individuellplan.web.error.RefusedForm;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.own.OwnActor;
import no.individuellplan.web.own.OwnPlan;
import no.individuellplan.web.words.ChosenArea;

/** The person objects to what needs no consent, and takes it back. */
@Path("/min-plan/motsett")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ObjectionPage {
    private static final String HERE = "/min-plan/motsett";
    private static final Map<String, String> FIELDS = Map.of(
            "objection.make.unknown-service", "whom", "objection.make.unknown-part", "part", "text.too-long", "why");

    private final OwnActor own;
    private final ObjectionViews views;
    private final ObjectToSharing objections;
    private final CurrentLanguage language;

    ObjectionPage(OwnActor own, ObjectionViews views, ObjectToSharing objections, CurrentLanguage language) {
        this.own = own;
        this.views = views;
        this.objections = objections;
        this.language = language;
    }

    @GET
    public TemplateInstance page() {
        return ObjectionTemplates.page(views.of(own.who(), Form.empty()));
    }

    @POST
    public Response object(MultivaluedMap<String, String> sent) {
        Actor actor = own.who();
        Form form = Form.of(sent);
        try {
            objections.object(actor, OwnPlan.person(actor), read(form));
        } catch (RuleViolation refused) {
            Form again = RefusedForm.of(form, refused, language.language().locale(), FIELDS);
            return Response.status(422)
                    .entity(ObjectionTemplates.page(views.of(actor, again)))
                    .build();
        }
        return Back.to(HERE).saying(Said.OBJECTED);
    }

    @POST
    @Path("{objection}/tilbake")
    public Response takeBack(@PathParam("objection") UUID objection) {
        Actor actor = own.who();
        objections.takeBack(actor, OwnPlan.person(actor), objection);
        return Back.to(HERE).saying(Said.OBJECTION_TAKEN_BACK);
    }

    private static ObjectToSharing.Form read(Form form) {
        String whom = form.value("whom");
        boolean agency = whom.startsWith(ObjectionViews.AGENCY);
        UUID id = whom.isEmpty() ? null : id(agency ? whom.substring(ObjectionViews.AGENCY.length()) : whom);
        return new ObjectToSharing.Form(
                id == null || agency ? null : new UnitId(id),
                id != null && agency ? new AgencyId(id) : null,
                ChosenArea.read(form.value("part")).orElse(null),
                null,
                form.value("why"));
    }

    /** What is no choice at all is no service that is known, and refused as such. */
    private static UUID id(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException tamperedWith) {
            return new UUID(0, 0);
        }
    }
}
