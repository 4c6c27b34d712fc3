package no.individuellplan.web.rights;

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
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.RightsRequestId;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.rights.AnswerRequest;
import no.individuellplan.core.rights.CorrectItem;
import no.individuellplan.core.rights.DeleteItem;
import no.individuellplan.core.rights.HoldRecord;
import no.individuellplan.core.rights.LetGoOfRecord;
import no.individuellplan.core.rights.RightsRequest;
import no.individuellplan.core.rights.RightsStep;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;
import no.individuellplan.web.staff.Words;

/** The unit a complaint or request was sent to reads and answers it. */
@Path("/arbeid/rettigheter")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class AnswerRightsPage {
    private final AtWork atWork;
    private final RightsLines lines;
    private final AnswerRequest answer;
    private final CorrectItem correct;
    private final DeleteItem delete;
    private final HoldRecord hold;
    private final LetGoOfRecord letGo;
    private final LegalChoices choices;
    private final Answers answers;
    private final Words words;

    AnswerRightsPage(
            AtWork atWork,
            RightsLines lines,
            AnswerRequest answer,
            CorrectItem correct,
            DeleteItem delete,
            HoldRecord hold,
            LetGoOfRecord letGo,
            LegalChoices choices,
            Answers answers,
            Words words) {
        this.atWork = atWork;
        this.lines = lines;
        this.answer = answer;
        this.correct = correct;
        this.delete = delete;
        this.hold = hold;
        this.letGo = letGo;
        this.choices = choices;
        this.answers = answers;
        this.words = words;
    }

    @GET
    public TemplateInstance all() {
        return RightsTemplates.toAnswer(ToAnswerView.of(lines.toAnswer(atWork.actor())));
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") UUID id) {
        return page(atWork.actor(), new RightsRequestId(id), Form.empty());
    }

    @POST
    @Path("{id}/svar")
    public Response answer(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        RightsRequestId request = new RightsRequestId(id);
        Form read = answers.withDates(Form.of(sent), "until");
        RightsStep.Kind kind = chosen(lines.open(actor, request).kind(), read);
        Form form = kind == null ? read.wrong("answer", answers.chooseOne()) : read;
        return answers.to(
                form,
                () -> give(actor, request, kind, form),
                () -> Back.to("/arbeid/rettigheter/" + id).saying(Said.ANSWER_SENT),
                (again, stale) -> page(actor, request, again));
    }

    @POST
    @Path("{id}/hold")
    public Response hold(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        RightsRequestId request = new RightsRequestId(id);
        Form form = Form.of(sent);
        return answers.to(
                form,
                () -> hold.hold(actor, request, form.value("why")),
                () -> Back.to("/arbeid/rettigheter/" + id).saying(Said.HELD_BACK),
                (again, stale) -> page(actor, request, again));
    }

    @POST
    @Path("{id}/hold/{hold}/slutt")
    public Response letGo(@PathParam("id") UUID id, @PathParam("hold") UUID held, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        RightsRequestId request = new RightsRequestId(id);
        Form form = Form.of(sent);
        return answers.to(
                form,
                () -> letGo.letGo(actor, request, held, form.value("over")),
                () -> Back.to("/arbeid/rettigheter/" + id).saying(Said.LET_GO),
                (again, stale) -> page(actor, request, again));
    }

    /** A correction that was agreed to is answered together with the correction itself. */
    private void give(Actor.Professional actor, RightsRequestId request, RightsStep.Kind kind, Form form) {
        if (kind == RightsStep.Kind.APPROVED) {
            delete.agree(actor, request, form.value("words"), form.chose("harmless", "yes"));
        } else if (kind == RightsStep.Kind.UPHELD
                && lines.open(actor, request).kind() == RightsRequest.Kind.CORRECTION) {
            correct.correct(actor, request, form.value("words"), form.value("correction"));
        } else {
            answer.answer(actor, request, kind, form.value("words"), Answers.date(form, "until"));
        }
    }

    private TemplateInstance page(Actor.Professional actor, RightsRequestId id, Form form) {
        RightsTexts say = words.in(RightsTexts.class);
        RightsLine line = lines.open(actor, id);
        return RightsTemplates.answer(new AnswerView(
                line,
                line.about() == null ? 0 : line.about().weeks(choices),
                kinds(line.kind()).stream()
                        .map(one -> new Choice(one.name(), say.choose(one)))
                        .toList(),
                letGo.held(actor, id),
                form));
    }

    private static RightsStep.Kind chosen(RightsRequest.Kind request, Form form) {
        return kinds(request).stream()
                .filter(one -> one.name().equals(form.value("answer")))
                .findFirst()
                .orElse(null);
    }

    static List<RightsStep.Kind> kinds(RightsRequest.Kind request) {
        return switch (request) {
            case COMPLAINT -> List.of(RightsStep.Kind.PRELIMINARY, RightsStep.Kind.UPHELD, RightsStep.Kind.FORWARDED);
            case CORRECTION, COPY ->
                List.of(RightsStep.Kind.PRELIMINARY, RightsStep.Kind.UPHELD, RightsStep.Kind.REFUSED);
            case DELETION -> List.of(RightsStep.Kind.PRELIMINARY, RightsStep.Kind.APPROVED, RightsStep.Kind.REFUSED);
        };
    }
}
