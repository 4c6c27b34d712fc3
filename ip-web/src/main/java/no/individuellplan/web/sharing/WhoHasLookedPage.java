package no.individuellplan.web.sharing;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import no.individuellplan.core.audit.AccessLog;
import no.individuellplan.web.own.OwnActor;
import no.individuellplan.web.sharing.LookedLines.Lines;

/** Who has looked, at what, and why (pjl § 22 a). */
@Path("/min-plan/hvem-har-sett")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class WhoHasLookedPage {
    private static final int A_PAGE = 200;

    private final OwnActor own;
    private final LookedLines lines;

    WhoHasLookedPage(OwnActor own, LookedLines lines) {
        this.own = own;
        this.lines = lines;
    }

    /** @param end only what was before this instant; everything when it is none */
    @GET
    public TemplateInstance looked(@QueryParam("for") String end) {
        Lines page = lines.before(own.who(), instant(end), A_PAGE);
        return SharingTemplates.whoHasLooked(new WhoHasLookedView(
                LookedGroup.of(page.lines()),
                page.older() == null ? null : "/min-plan/hvem-har-sett?for=" + page.older()));
    }

    private static Instant instant(String end) {
        try {
            return end == null ? AccessLog.END : Instant.parse(end);
        } catch (DateTimeParseException unreadable) {
            throw new BadRequestException(unreadable);
        }
    }
}
