package no.individuellplan.web.protection;

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
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.protection.GuardWhereabouts;
import no.individuellplan.core.protection.NameCaseTeam;
import no.individuellplan.core.protection.ProtectAddress;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** How a person's address is protected, and who sees the person all the same. For those who coordinate. */
@Path("/personer/{person}/adressebeskyttelse")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ProtectionPage {
    private final ProtectionViews views;
    private final ProtectAddress protect;
    private final NameCaseTeam team;
    private final GuardWhereabouts guard;
    private final Answers answers;
    private final AtWork atWork;

    ProtectionPage(
            ProtectionViews views,
            ProtectAddress protect,
            NameCaseTeam team,
            GuardWhereabouts guard,
            Answers answers,
            AtWork atWork) {
        this.views = views;
        this.protect = protect;
        this.team = team;
        this.guard = guard;
        this.answers = answers;
        this.atWork = atWork;
    }

    static String base(PersonId person) {
        return "/personer/" + person.value() + "/adressebeskyttelse";
    }

    @GET
    public TemplateInstance page(@PathParam("person") UUID person) {
        return page(new PersonId(person), Form.empty());
    }

    @POST
    public Response level(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        return done(
                person,
                sent,
                (actor, whose, form) -> protect.write(
                        actor,
                        whose,
                        Sent.constant(form, "level", AddressProtection.class).orElse(null),
                        form.value("levelWhy")));
    }

    @POST
    @Path("med")
    public Response name(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        return done(person, sent, (actor, whose, form) -> team.name(actor, whose, Sent.id(form, "whom", who -> who)));
    }

    @POST
    @Path("ut")
    public Response takeOut(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        return done(
                person, sent, (actor, whose, form) -> team.takeOut(actor, whose, Sent.id(form, "whom", who -> who)));
    }

    @POST
    @Path("steng-ute")
    public Response shutOut(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        return done(
                person,
                sent,
                (actor, whose, form) ->
                        guard.shutOut(actor, whose, Sent.id(form, "close", PersonId::new), form.value("closeWhy")));
    }

    @POST
    @Path("slipp-inn")
    public Response letIn(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        return done(
                person,
                sent,
                (actor, whose, form) ->
                        guard.letIn(actor, whose, Sent.id(form, "close", PersonId::new), form.value("closeWhy")));
    }

    @POST
    @Path("post")
    public Response open(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        return done(
                person,
                sent,
                (actor, whose, form) ->
                        guard.openMailbox(actor, whose, Sent.id(form, "unit", UnitId::new), form.value("postWhy")));
    }

    @POST
    @Path("ikke-post")
    public Response close(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        return done(
                person,
                sent,
                (actor, whose, form) ->
                        guard.closeMailbox(actor, whose, Sent.id(form, "unit", UnitId::new), form.value("postWhy")));
    }

    @FunctionalInterface
    private interface Step {
        void by(Actor.Professional actor, PersonId person, Form form);
    }

    /** One who has taken themselves out sees their own day instead. */
    private Response done(UUID id, MultivaluedMap<String, String> sent, Step step) {
        PersonId person = new PersonId(id);
        Actor.Professional actor = atWork.actor();
        Form form = Form.of(sent);
        boolean oneself = form.value("whom").equals(actor.employment().toString());
        return answers.to(
                form,
                () -> step.by(actor, person, form),
                () -> Back.to(oneself ? "/arbeid" : base(person)).saying(Said.SAVED),
                (again, stale) -> page(person, again));
    }

    private TemplateInstance page(PersonId person, Form form) {
        return ProtectionTemplates.page(views.of(atWork.actor(), person, form));
    }
}
