package no.individuellplan.web.breach;

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
import java.util.function.Consumer;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.breach.FollowUpBreach;
import no.individuellplan.core.breach.NameAffected;
import no.individuellplan.core.breach.ReadBreaches;
import no.individuellplan.core.breach.TellAffected;
import no.individuellplan.core.breach.rules.BreachRisk;
import no.individuellplan.core.breach.rules.BreachStepKind;
import no.individuellplan.core.id.BreachId;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;
import no.individuellplan.web.staff.Words;

/** Breaches, for the privacy officer: the list, one breach, and what is added to it. */
@Path(BreachPage.HERE)
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class BreachPage {
    static final String HERE = "/personvern/avvik";

    private final AtWork atWork;
    private final ReadBreaches read;
    private final FollowUpBreach followUp;
    private final NameAffected name;
    private final TellAffected tell;
    private final BreachViews views;
    private final Answers answers;
    private final Words words;

    BreachPage(
            AtWork atWork,
            ReadBreaches read,
            FollowUpBreach followUp,
            NameAffected name,
            TellAffected tell,
            BreachViews views,
            Answers answers,
            Words words) {
        this.atWork = atWork;
        this.read = read;
        this.followUp = followUp;
        this.name = name;
        this.tell = tell;
        this.views = views;
        this.answers = answers;
        this.words = words;
    }

    @GET
    public TemplateInstance all() {
        return BreachTemplates.breaches(views.all(read.all(atWork.actor())));
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") UUID id) {
        return page(atWork.actor(), new BreachId(id), Form.empty());
    }

    @POST
    @Path("{id}/linje")
    public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = Moments.checked(
                answers.withDates(Form.of(sent), "toldOn"),
                "toldOn",
                "toldTime",
                words.in(BreachTexts.class).timeWrong());
        return done(
                id,
                form,
                actor -> followUp.add(
                        actor,
                        new BreachId(id),
                        new FollowUpBreach.Line(
                                Sent.constant(form, "add", BreachStepKind.class).orElse(null),
                                Sent.constant(form, "newRisk", BreachRisk.class).orElse(null),
                                Moments.of(form, "toldOn", "toldTime"),
                                form.value("words"))));
    }

    @POST
    @Path("{id}/person")
    public Response name(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return done(id, form, actor -> name.name(actor, new BreachId(id), form.value("nationalId")));
    }

    @POST
    @Path("{id}/beskjed")
    public Response tell(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return done(id, form, actor -> tell.tell(actor, new BreachId(id), form.value("notice")));
    }

    private Response done(UUID id, Form form, Consumer<Actor.Professional> work) {
        Actor.Professional actor = atWork.actor();
        return answers.to(
                form,
                () -> work.accept(actor),
                () -> Back.to(HERE + "/" + id).saying(Said.SAVED),
                (again, stale) -> page(actor, new BreachId(id), again));
    }

    private TemplateInstance page(Actor.Professional actor, BreachId id, Form form) {
        return BreachTemplates.breach(views.one(read.open(actor, id), form));
    }
}
