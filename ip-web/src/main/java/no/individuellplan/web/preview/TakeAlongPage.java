package no.individuellplan.web.preview;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.web.own.OwnActor;

/**
 * The person's own plan to print or to take along: whole, in large print, as one sheet for the wall, and as a page. Whoever
 * acts for the person gets what they see of it. Each is a reading of the plan, and logged as that.
 */
@Path("/min-plan/ta-med")
@Authenticated
public class TakeAlongPage {
    private final OwnActor own;
    private final Copies copies;
    private final WallSheets sheets;

    TakeAlongPage(OwnActor own, Copies copies, WallSheets sheets) {
        this.own = own;
        this.copies = copies;
        this.sheets = sheets;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() {
        return PreviewTemplates.takeAlong(copies.whole(own.who()).isPresent());
    }

    @GET
    @Path("plan")
    @Produces(CopyFile.PDF)
    public Response whole() {
        return CopyFile.of(copy());
    }

    @GET
    @Path("stor-skrift")
    @Produces(CopyFile.PDF)
    public Response large() {
        return CopyFile.large(copy());
    }

    @GET
    @Path("nettside")
    @Produces(MediaType.TEXT_HTML)
    public Response asPage() {
        return CopyFile.html(copy());
    }

    @GET
    @Path("vegg")
    @Produces(CopyFile.PDF)
    public Response wall() {
        WallSheet sheet = sheets.of(own.who()).orElseThrow(NotVisible::new);
        return CopyFile.pdf("plan-ett-ark", sheet.day(), WallFile.of(sheet));
    }

    private PlanCopy copy() {
        return copies.whole(own.who()).orElseThrow(NotVisible::new);
    }
}
