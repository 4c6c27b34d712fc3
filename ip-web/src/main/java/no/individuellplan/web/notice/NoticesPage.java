package no.individuellplan.web.notice;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.notice.ChooseNotices;
import no.individuellplan.core.notice.NoticeAddress;
import no.individuellplan.core.notice.NoticeLanguage;
import no.individuellplan.core.notice.NoticePost;
import no.individuellplan.core.notice.NoticeWords;
import no.individuellplan.web.error.RefusedForm;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.own.OwnActor;

/** The person says whether they want notices by e-mail, and where: one press to begin, change or stop. */
@Path(NoticesPage.HERE)
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class NoticesPage {
    static final String HERE = "/min-plan/varsler";
    private static final Map<String, String> FIELDS = Map.of("notice.choose.address", "email");

    private final OwnActor own;
    private final ChooseNotices choose;
    private final NoticePost post;
    private final CurrentLanguage language;

    NoticesPage(OwnActor own, ChooseNotices choose, NoticePost post, CurrentLanguage language) {
        this.own = own;
        this.choose = choose;
        this.post = post;
        this.language = language;
    }

    @GET
    public TemplateInstance page() {
        return NoticeTemplates.notices(view(own.who(), null));
    }

    @POST
    public Response give(MultivaluedMap<String, String> sent) {
        Actor actor = own.who();
        Form form = Form.of(sent);
        try {
            choose.give(actor, form.value("email"), ofThePage());
            return Back.to(HERE).saying(Said.SAVED);
        } catch (RuleViolation refused) {
            Form toMend = RefusedForm.of(form, refused, language.language().locale(), FIELDS);
            return Response.status(422)
                    .entity(NoticeTemplates.notices(view(actor, toMend)))
                    .build();
        }
    }

    @POST
    @Path("stopp")
    public Response stop() {
        choose.stop(own.who());
        return Back.to(HERE).saying(Said.SAVED);
    }

    /** @param form as it was sent; null for the form as it stands */
    private NoticesView view(Actor actor, Form form) {
        ChooseNotices.Choice choice = choose.of(actor);
        NoticeAddress address = choice.address();
        String email = address == null ? null : address.email();
        NoticeWords words =
                choice.sends() ? NoticeWords.of(address == null ? ofThePage() : address.language(), post.from()) : null;
        return new NoticesView(
                choice.sends(),
                choice.letters(),
                email,
                address != null && address.failedAt() != null,
                words == null ? "" : words.subject(),
                words == null ? List.of() : List.of(words.body().split("\n\n")),
                form != null
                        ? form
                        : email == null ? Form.empty() : Form.empty().with("email", email));
    }

    private NoticeLanguage ofThePage() {
        return switch (language.language()) {
            case NB -> NoticeLanguage.NB;
            case NN -> NoticeLanguage.NN;
            case EN -> NoticeLanguage.EN;
        };
    }
}
