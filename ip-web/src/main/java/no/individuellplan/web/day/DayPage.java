package no.individuellplan.web.day;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.individuellplan.web.login.AtWork;
import no.individuellplan.web.look.Form;

/** What somebody at work has before them today. */
@Path("/arbeid")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DayPage {
    private final AtWork atWork;
    private final DayAnswers answers;

    DayPage(AtWork atWork, DayAnswers answers) {
        this.atWork = atWork;
        this.answers = answers;
    }

    @GET
    public Response day() {
        return answers.page(200, atWork.who(), Form.empty(), false);
    }
}
