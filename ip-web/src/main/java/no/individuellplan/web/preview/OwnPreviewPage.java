package no.individuellplan.web.preview;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.participant.NarrowSharing;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.own.OwnActor;

/** The person's plan as somebody else sees it, with one press to keep a single thing out or share it again. */
@Path("/min-plan/deling/{reader}/se-som")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class OwnPreviewPage {
    private final OwnActor own;
    private final PreviewViews views;
    private final Copies copies;
    private final NarrowSharing narrow;

    OwnPreviewPage(OwnActor own, PreviewViews views, Copies copies, NarrowSharing narrow) {
        this.own = own;
        this.views = views;
        this.copies = copies;
        this.narrow = narrow;
    }

    static String address(UUID reader) {
        return "/min-plan/deling/" + reader + "/se-som";
    }

    @GET
    public TemplateInstance preview(@PathParam("reader") UUID reader) {
        return PreviewTemplates.own(views.own(own.who(), reader));
    }

    /** The same, to be taken along. */
    @GET
    @Path("pdf")
    @Produces(CopyFile.PDF)
    public Response copy(@PathParam("reader") UUID reader) {
        return CopyFile.of(copies.own(own.who(), reader));
    }

    /** @param reader a service: only what services see can be kept out one by one */
    @POST
    @Path("utenfor/{item}")
    public Response keepOut(@PathParam("reader") UUID reader, @PathParam("item") UUID item) {
        narrow.takeOut(own.who(), new UnitId(reader), item);
        return Back.to(address(reader)).saying(Said.KEPT_OUT, address(reader) + "/del-igjen/" + item);
    }

    @POST
    @Path("del-igjen/{item}")
    public Response shareAgain(@PathParam("reader") UUID reader, @PathParam("item") UUID item) {
        narrow.shareAgain(own.who(), new UnitId(reader), item);
        return Back.to(address(reader)).saying(Said.SHARED_AGAIN);
    }
}
