package no.individuellplan.web.day;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.staff.AtWork;

/** What somebody at work has before them today. */
@Path("/arbeid")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DayPage {
    private final AtWork atWork;
    private final DayViews views;

    DayPage(AtWork atWork, DayViews views) {
        this.atWork = atWork;
        this.views = views;
    }

    @GET
    public TemplateInstance day() {
        return DayTemplates.day(views.of(atWork.actor(), Form.empty(), false));
    }
}
