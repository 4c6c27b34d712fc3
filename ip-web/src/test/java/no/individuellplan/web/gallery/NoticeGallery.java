package no.individuellplan.web.gallery;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import no.individuellplan.core.notice.NoticeLanguage;
import no.individuellplan.core.notice.NoticeWords;
import no.individuellplan.core.notice.PublicAddress;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.notice.NoticeTemplates;
import no.individuellplan.web.notice.NoticesView;

/** The page about notices by e-mail. */
@Path("/galleri/varsler")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class NoticeGallery {
    private static final String EMAIL = "ane@example.org";
    private final CurrentLanguage language;

    NoticeGallery(CurrentLanguage language) {
        this.language = language;
    }

    @GET
    public TemplateInstance none() {
        return page(true, false, null, false, Form.empty());
    }

    @GET
    @Path("valgt")
    public TemplateInstance chosen() {
        return page(true, false, EMAIL, false, Form.empty().with("email", EMAIL));
    }

    @GET
    @Path("naadde-ikke")
    public TemplateInstance outOfReach() {
        return page(true, false, EMAIL, true, Form.empty().with("email", EMAIL));
    }

    @GET
    @Path("brev")
    public TemplateInstance letters() {
        return page(true, true, null, false, Form.empty());
    }

    @GET
    @Path("sendes-ikke")
    public TemplateInstance nowhere() {
        return page(false, false, null, false, Form.empty());
    }

    @GET
    @Path("feil")
    public TemplateInstance wrong() {
        return page(
                true,
                false,
                null,
                false,
                Form.empty()
                        .with("email", "ane uten alfakrøll")
                        .wrong("email", "Skriv én e-postadresse, for eksempel navn@example.org."));
    }

    private TemplateInstance page(boolean sends, boolean letters, String email, boolean outOfReach, Form form) {
        NoticeWords words = NoticeWords.of(
                NoticeLanguage.valueOf(language.language().name()),
                new PublicAddress(URI.create("https://melding.example.org")));
        return NoticeTemplates.notices(new NoticesView(
                sends,
                letters,
                email,
                outOfReach,
                sends ? words.subject() : "",
                sends ? List.of(words.body().split("\n\n")) : List.of(),
                form));
    }
}
