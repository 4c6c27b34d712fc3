package no.individuellplan.web.withheld;

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
import java.util.function.Function;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.id.WithheldId;
import no.individuellplan.core.withheld.EndWithheld;
import no.individuellplan.core.withheld.KeepFromParents;
import no.individuellplan.core.withheld.ShareKept;
import no.individuellplan.core.withheld.TellParents;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** The coordinator keeps something from those who act for a child, looks at it anew, and tells them what they must know (PBRL-16, -17). */
@Path("/personer/{person}/plan/bare-barnet")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class StaffKeptPage {
    static final String STANDS = "STANDS";
    static final String LIFTED = "LIFTED";

    private final AtWork atWork;
    private final KeptViews views;
    private final KeepFromParents keep;
    private final EndWithheld end;
    private final TellParents tell;
    private final ShareKept share;
    private final Answers answers;

    StaffKeptPage(
            AtWork atWork,
            KeptViews views,
            KeepFromParents keep,
            EndWithheld end,
            TellParents tell,
            ShareKept share,
            Answers answers) {
        this.atWork = atWork;
        this.views = views;
        this.keep = keep;
        this.end = end;
        this.tell = tell;
        this.share = share;
        this.answers = answers;
    }

    static String base(PersonId person) {
        return KeptViews.plan(person) + "/bare-barnet";
    }

    @GET
    public TemplateInstance page(@PathParam("person") UUID person) {
        return page(new PersonId(person), Form.empty());
    }

    @POST
    public Response keep(@PathParam("person") UUID id, MultivaluedMap<String, String> sent) {
        PersonId person = new PersonId(id);
        Actor.Professional actor = atWork.actor();
        page(person, Form.empty());
        Form form = answers.withDates(Form.of(sent), "reviewOn");
        return answers.to(
                form,
                () -> Keeping.of(form).by(keep, actor, person, Answers.date(form, "reviewOn")),
                () -> Back.to(base(person)).saying(Said.SAVED),
                (again, stale) -> page(person, again));
    }

    @GET
    @Path("{kept}")
    public TemplateInstance one(@PathParam("person") UUID person, @PathParam("kept") UUID kept) {
        return one(new PersonId(person), kept, Form.empty(), false);
    }

    @POST
    @Path("{kept}")
    public Response look(
            @PathParam("person") UUID id, @PathParam("kept") UUID kept, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form typed = answers.withDates(Form.of(sent), "reviewOn");
        String outcome = typed.value("outcome");
        Form form = outcome.isEmpty() ? typed.wrong("outcome", answers.chooseOne()) : typed;
        WithheldId which = new WithheldId(kept);
        return answers.to(
                form,
                () -> {
                    if (outcome.equals(LIFTED)) {
                        end.lift(actor, which, Answers.version(form), form.value("words"));
                    } else {
                        end.review(
                                actor,
                                which,
                                Answers.version(form),
                                form.value("words"),
                                Answers.date(form, "reviewOn"));
                    }
                },
                () -> Back.to(base(new PersonId(id))).saying(Said.SAVED),
                (again, stale) -> one(new PersonId(id), kept, again, stale));
    }

    @POST
    @Path("{kept}/fortell")
    public Response tell(
            @PathParam("person") UUID id, @PathParam("kept") UUID kept, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form typed = Form.of(sent);
        UUID item = Sent.id(typed, "item", Function.identity());
        Form form = item == null ? typed.wrong("item", answers.chooseOne()) : typed;
        return done(
                id,
                kept,
                form,
                () -> tell.tell(
                        actor, item, Sent.id(form, "parent", PersonId::new), form.value("why"), form.value("text")));
    }

    @POST
    @Path("{kept}/del")
    public Response share(
            @PathParam("person") UUID id, @PathParam("kept") UUID kept, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form typed = Form.of(sent);
        UUID item = Sent.id(typed, "item", Function.identity());
        UnitId unit = Sent.id(typed, "unit", UnitId::new);
        Form form = unit == null || item == null ? typed.wrong("unit", answers.chooseOne()) : typed;
        return done(id, kept, form, () -> share.share(actor, item, unit, form.value("purpose")));
    }

    @POST
    @Path("stopp/{unit}/{item}")
    public Response stopSharing(
            @PathParam("person") UUID id, @PathParam("unit") UUID unit, @PathParam("item") UUID item) {
        PersonId person = new PersonId(id);
        Actor.Professional actor = atWork.actor();
        return answers.to(
                Form.empty(),
                () -> share.stop(actor, item, new UnitId(unit)),
                () -> Back.to(base(person)).saying(Said.SAVED),
                (again, stale) -> page(person, again));
    }

    private Response done(UUID id, UUID kept, Form form, Runnable work) {
        PersonId person = new PersonId(id);
        return answers.to(
                form,
                work,
                () -> Back.to(base(person)).saying(Said.SAVED),
                (again, stale) -> one(person, kept, again, stale));
    }

    private TemplateInstance page(PersonId person, Form form) {
        return KeptTemplates.staff(views.staff(atWork.actor(), person, form));
    }

    private TemplateInstance one(PersonId person, UUID kept, Form form, boolean stale) {
        return KeptTemplates.one(views.one(atWork.actor(), person, kept, form, stale));
    }
}
