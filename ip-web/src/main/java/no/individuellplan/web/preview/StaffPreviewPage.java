package no.individuellplan.web.preview;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.web.staff.AtWork;

/** A person's plan as a service sees it, for the coordinator. */
@Path("/personer/{person}/plan/se-som/{reader}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class StaffPreviewPage {
    private final AtWork atWork;
    private final PreviewViews views;
    private final Copies copies;

    StaffPreviewPage(AtWork atWork, PreviewViews views, Copies copies) {
        this.atWork = atWork;
        this.views = views;
        this.copies = copies;
    }

    @GET
    public TemplateInstance preview(@PathParam("person") UUID person, @PathParam("reader") UUID reader) {
        PreviewViews.OfStaff page = views.staff(atWork.actor(), new PersonId(person), reader);
        return PreviewTemplates.staff(page.head(), page.view());
    }

    /** The same, to be taken along. */
    @GET
    @Path("pdf")
    @Produces(CopyFile.PDF)
    public Response copy(@PathParam("person") UUID person, @PathParam("reader") UUID reader) {
        return CopyFile.of(copies.of(atWork.actor(), new PersonId(person), reader));
    }
}
