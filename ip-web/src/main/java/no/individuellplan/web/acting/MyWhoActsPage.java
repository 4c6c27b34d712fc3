package no.individuellplan.web.acting;

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
import no.individuellplan.core.id.MandateId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.kin.NameNextOfKin;
import no.individuellplan.core.mandate.EndMandate;
import no.individuellplan.core.mandate.WriteMandate;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.own.OwnActor;
import no.individuellplan.web.own.OwnPlan;
import no.individuellplan.web.staff.Answers;

/** Who may act for me; a mandate or a next of kin is ended by one press, and a mandate is given here. */
@Path("/min-plan/hvem-handler")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MyWhoActsPage {
    static final String HERE = "/min-plan/hvem-handler";

    private final OwnActor own;
    private final WhoActsViews views;
    private final ActingChoices choices;
    private final WriteMandate write;
    private final EndMandate end;
    private final NameNextOfKin kin;
    private final Answers answers;

    MyWhoActsPage(
            OwnActor own,
            WhoActsViews views,
            ActingChoices choices,
            WriteMandate write,
            EndMandate end,
            NameNextOfKin kin,
            Answers answers) {
        this.own = own;
        this.views = views;
        this.choices = choices;
        this.write = write;
        this.end = end;
        this.kin = kin;
        this.answers = answers;
    }

    @GET
    public TemplateInstance all() {
        return page(Form.empty());
    }

    @POST
    @Path("{mandate}/slutt")
    public Response end(@PathParam("mandate") UUID mandate) {
        Actor actor = own.who();
        return answers.to(
                Form.empty(),
                () -> end.end(actor, new MandateId(mandate), null),
                () -> Back.to(HERE).saying(Said.MANDATE_ENDED),
                (again, stale) -> page(again));
    }

    @POST
    @Path("parorende/{kin}/slutt")
    public Response endKin(@PathParam("kin") UUID id) {
        Actor actor = own.who();
        return answers.to(
                Form.empty(),
                () -> kin.withdraw(actor, OwnPlan.person(actor), new PersonId(id)),
                () -> Back.to(HERE).saying(Said.KIN_ENDED),
                (again, stale) -> page(again));
    }

    @GET
    @Path("fullmakt")
    public TemplateInstance form() {
        return form(Form.empty());
    }

    @POST
    @Path("fullmakt")
    public Response give(MultivaluedMap<String, String> sent) {
        Actor actor = own.who();
        Form form = answers.withDates(Form.of(sent), "until");
        return answers.to(
                form,
                () -> write.write(actor, OwnPlan.person(actor), TypedMandate.own(form, choices.shown())),
                () -> Back.to(HERE).saying(Said.MANDATE_GIVEN),
                (again, stale) -> form(again));
    }

    private TemplateInstance page(Form form) {
        Actor actor = own.who();
        return ActingTemplates.mine(views.of(actor, OwnPlan.person(actor), HERE, form));
    }

    private TemplateInstance form(Form form) {
        Actor actor = own.who();
        return ActingTemplates.letAct(new NewView(
                HERE + "/fullmakt",
                HERE,
                views.nameOf(actor, OwnPlan.person(actor)),
                Kind.ATTORNEY,
                true,
                choices.units(Kind.ATTORNEY),
                choices.grounds(Kind.ATTORNEY),
                choices.parts(Kind.ATTORNEY),
                form));
    }
}
