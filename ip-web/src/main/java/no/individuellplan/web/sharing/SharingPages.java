package no.individuellplan.web.sharing;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.participant.AnswerSharing;
import no.individuellplan.web.error.RefusedForm;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Spoken;
import no.individuellplan.web.own.OwnActor;
import no.individuellplan.web.own.OwnPlan;
import no.individuellplan.web.preview.PreviewView;

/** What is shared with whom; share less or more; stop. */
@Path("/min-plan/deling")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class SharingPages {
    private static final String HERE = "/min-plan/deling";

    private final OwnActor own;
    private final SharingViews views;
    private final AnswerSharing sharing;
    private final Trials trials;
    private final CurrentLanguage language;
    private final Spoken texts;
    private final Clock clock;

    SharingPages(
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
    public TemplateInstance all() {
        return SharingTemplates.sharing(views.sharing(own.who()));
    }

    @GET
    @Path("{unit}")
    public Response open(@PathParam("unit") UUID unit) {
        return page(200, own.who(), new UnitId(unit), null);
    }

    @POST
    @Path("{unit}")
    public Response change(@PathParam("unit") UUID unit, MultivaluedMap<String, String> sent) {
        Actor actor = own.who();
        UnitId id = new UnitId(unit);
        Form form = SharingForm.checked(Form.of(sent), texts.common());
        if (!form.right()) {
            return page(422, actor, id, form);
        }
        try {
            if (Trials.isAsked(form)) {
                PreviewView preview = trials.of(actor, id, form);
                ChangeSharingView view = views.change(actor, id, form, language.language());
                return Response.ok(SharingTemplates.change(view.trying(preview)))
                        .build();
            }
            sharing.share(actor, OwnPlan.person(actor), yes(actor, id, form));
            return Back.to(HERE).saying(Said.CONSENT_GIVEN);
        } catch (RuleViolation refused) {
            return page(
                    422,
                    actor,
                    id,
                    RefusedForm.of(form, refused, language.language().locale(), SharingForm.FIELDS));
        }
    }

    @GET
    @Path("{unit}/stopp")
    public TemplateInstance consequences(@PathParam("unit") UUID unit) {
        return SharingTemplates.stop(views.stop(own.who(), new UnitId(unit)));
    }

    @POST
    @Path("{unit}/stopp")
    public Response stop(@PathParam("unit") UUID unit) {
        Actor actor = own.who();
        sharing.withdraw(actor, OwnPlan.person(actor), new UnitId(unit));
        return Back.to(HERE).saying(Said.CONSENT_WITHDRAWN);
    }

    private AnswerForm yes(Actor actor, UnitId unit, Form form) {
        ChangeSharingView now = views.change(actor, unit, form, language.language());
        Set<Area> areas = SharingForm.areas(form);
        LocalDate until = SharingForm.until(form);
        String words = ConsentWords.stored(
                new ConsentWords(language.language(), clock).sharing(now.unit(), areas, now.purpose(), until));
        return new AnswerForm(
                ConsentKind.SHARING,
                Answer.GIVEN,
                unit,
                areas,
                now.purpose(),
                until,
                words,
                form.value("childsView"),
                SharingForm.childObjects(form));
    }

    private Response page(int status, Actor actor, UnitId unit, Form form) {
        return Response.status(status)
                .entity(SharingTemplates.change(views.change(actor, unit, form, language.language())))
                .build();
    }
}
