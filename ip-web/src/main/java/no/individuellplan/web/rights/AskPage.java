package no.individuellplan.web.rights;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.ReadOwnPlan;
import no.individuellplan.core.rights.AskForRight;
import no.individuellplan.core.rights.RightsRequest.Kind;
import no.individuellplan.core.rights.Wish;
import no.individuellplan.core.rights.rules.DeletionGround;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.own.OwnActor;
import no.individuellplan.web.own.OwnPlan;
import no.individuellplan.web.sharing.ItemNames;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.Words;

/** The person asks for a correction, a deletion or a copy on paper. */
@Path("/min-plan/mine-opplysninger")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class AskPage {
    private static final List<Kind> KINDS = List.of(Kind.CORRECTION, Kind.DELETION, Kind.COPY);

    private final OwnActor own;
    private final ReadOwnPlan plans;
    private final AskForRight ask;
    private final CurrentLanguage language;
    private final Answers answers;
    private final Words words;

    AskPage(OwnActor own, ReadOwnPlan plans, AskForRight ask, CurrentLanguage language, Answers answers, Words words) {
        this.own = own;
        this.plans = plans;
        this.ask = ask;
        this.language = language;
        this.answers = answers;
        this.words = words;
    }

    @GET
    public TemplateInstance form() {
        return page(own.who(), Form.empty());
    }

    @POST
    public Response send(MultivaluedMap<String, String> sent) {
        Actor actor = own.who();
        Form read = Form.of(sent);
        Kind kind = KINDS.stream()
                .filter(one -> one.name().equals(read.value("kind")))
                .findFirst()
                .orElse(null);
        Form form = kind == null ? read.wrong("kind", answers.chooseOne()) : read;
        return answers.to(
                form,
                () -> ask.ask(
                        actor,
                        OwnPlan.person(actor),
                        new Wish(
                                kind,
                                Sent.id(form, "item", item -> item),
                                Sent.constant(form, "ground", DeletionGround.class)
                                        .orElse(null),
                                form.value("words"))),
                () -> Back.to(MyRightsPage.HERE).saying(Said.WISH_SENT),
                (again, stale) -> page(actor, again));
    }

    private TemplateInstance page(Actor actor, Form form) {
        RightsTexts say = words.in(RightsTexts.class);
        return RightsTemplates.ask(new AskView(
                KINDS.stream()
                        .map(one -> new Choice(one.name(), say.kind(one), say.kindHint(one)))
                        .toList(),
                plans.read(actor).body().map(this::items).orElse(List.of()),
                Arrays.stream(DeletionGround.values())
                        .map(one -> new Choice(one.name(), say.ground(one)))
                        .toList(),
                form));
    }

    private List<Choice> items(PlanView.Body body) {
        ItemNames names = new ItemNames(body, language.language());
        return Stream.of(
                        body.texts().stream()
                                .filter(text -> text.text() != null)
                                .map(text -> text.item()),
                        body.goals().stream().map(goal -> goal.id().value()),
                        body.measures().stream().map(measure -> measure.id().value()))
                .flatMap(ids -> ids)
                .flatMap(id -> names.of(id).stream().map(name -> new Choice(id.toString(), name)))
                .toList();
    }
}
