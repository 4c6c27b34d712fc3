package no.individuellplan.web.sharing;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.individuellplan.web.own.OwnActor;

/** Who has looked, at what, and why (pjl § 22 a). */
@Path("/min-plan/hvem-har-sett")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class WhoHasLookedPage {
    private static final int A_PAGE = 50;
    private static final int MOST = 2000;

    private final OwnActor own;
    private final LookedLines lines;

    WhoHasLookedPage(OwnActor own, LookedLines lines) {
        this.own = own;
        this.lines = lines;
    }

    /** @param count how many to show, newest first */
    @GET
    public TemplateInstance looked(@QueryParam("antall") @DefaultValue("" + A_PAGE) int count) {
        int shown = Math.clamp(count, A_PAGE, MOST);
        List<Looked> looks = lines.newest(own.who(), shown + 1);
        boolean more = looks.size() > shown && shown < MOST;
        return SharingTemplates.whoHasLooked(new WhoHasLookedView(
                looks.stream().limit(shown).toList(),
                more ? "/min-plan/hvem-har-sett?antall=" + (shown + A_PAGE) : null));
    }
}
