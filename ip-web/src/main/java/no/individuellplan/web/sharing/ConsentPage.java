package no.individuellplan.web.sharing;

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
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.id.ConsentRequestId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.participant.AnswerSharing;
import no.individuellplan.web.error.RefusedForm;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Spoken;
import no.individuellplan.web.own.OwnActor;
import no.individuellplan.web.preview.PreviewView;

/** One question about sharing: yes to all or some of it, no, or not now. */
@Path("/min-plan/samtykke/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ConsentPage {
    private final OwnActor own;
    private final SharingViews views;
    private final AnswerSharing sharing;
    private final Trials trials;
    private final CurrentLanguage language;
    private final Spoken texts;
    private final Clock clock;

    ConsentPage(
            OwnActor own,
            SharingViews views,
            AnswerSharing sharing,
            Trials trials,
            CurrentLanguage language,
            Spoken texts,
            Clock clock) {
        this.own = own;
        this.views = views;
        this.sharing = sharing;
        this.trials = trials;
        this.language = language;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    public Response question(@PathParam("id") UUID id) {
        return page(200, own.who(), id, null);
    }

    @POST
    public Response answer(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor actor = own.who();
        Form form = Form.of(sent);
        if (Trials.isAsked(form)) {
            return tried(actor, id, form);
        }
        return switch (form.value("answer")) {
            case "GIVEN" -> yes(actor, id, form);
            case "REFUSED" -> other(actor, id, form, Answer.REFUSED, Said.CONSENT_REFUSED);
            default -> other(actor, id, form, Answer.NOT_NOW, Said.NOT_NOW);
        };
    }

    private Response tried(Actor actor, UUID id, Form sent) {
        Form form = SharingForm.checked(sent, texts.common());
        if (!form.right()) {
            return page(422, actor, id, form);
        }
        try {
            PreviewView preview = trials.of(actor, views.recipient(actor, id), form);
            ConsentView view = views.consent(actor, id.toString(), form, language.language());
            return Response.ok(SharingTemplates.consent(view.trying(preview))).build();
        } catch (RuleViolation refused) {
            return page(422, actor, id, refused(form, refused));
        }
    }

    private Form refused(Form form, RuleViolation refused) {
        return RefusedForm.of(form, refused, language.language().locale(), SharingForm.FIELDS);
    }

    /** From the start page. */
    @POST
    @Path("ikke-naa")
    public Response notNow(@PathParam("id") UUID id) {
        return other(own.who(), id, Form.empty(), Answer.NOT_NOW, Said.NOT_NOW);
    }

    private Response yes(Actor actor, UUID id, Form sent) {
        Form form = SharingForm.checked(sent, texts.common());
        ConsentView asked = views.consent(actor, id.toString(), form, language.language());
        if (!form.right()) {
            return page(422, actor, id, form);
        }
        Set<Area> areas = SharingForm.areas(form);
        LocalDate until = SharingForm.until(form);
        String words = ConsentWords.stored(
                new ConsentWords(language.language(), clock).sharing(asked.unit(), areas, asked.purpose(), until));
        return answered(actor, id, form, Answer.GIVEN, areas, until, words, Said.CONSENT_GIVEN);
    }

    private Response other(Actor actor, UUID id, Form form, Answer answer, Said said) {
        ConsentView asked = views.consent(actor, id.toString(), form, language.language());
        return answered(
                actor,
                id,
                form,
                answer,
                Set.copyOf(asked.areas()),
                asked.until(),
                ConsentWords.stored(asked.text()),
                said);
    }

    private Response answered(
            Actor actor, UUID id, Form form, Answer answer, Set<Area> areas, LocalDate until, String words, Said said) {
        try {
            sharing.answer(
                    actor,
                    new ConsentRequestId(id),
                    answer,
                    areas,
                    until,
                    words,
                    form.value("childsView"),
                    SharingForm.childObjects(form));
            return Back.to(answer == Answer.NOT_NOW ? "/min-plan" : "/min-plan/deling")
                    .saying(said);
        } catch (RuleViolation refused) {
            return page(422, actor, id, refused(form, refused));
        }
    }

    private Response page(int status, Actor actor, UUID id, Form form) {
        return Response.status(status)
                .entity(SharingTemplates.consent(views.consent(actor, id.toString(), form, language.language())))
                .build();
    }
}
