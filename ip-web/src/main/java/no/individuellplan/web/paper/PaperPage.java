package no.individuellplan.web.paper;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.plan.ReadPaperTasks;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.AtWork;

/** One letter to print, and that it has been sent. */
@Path("/arbeid/papir")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PaperPage {
    static final String HERE = "/arbeid/papir";

    private final AtWork atWork;
    private final PaperLines lines;
    private final ReadPaperTasks tasks;
    private final Clock clock;

    PaperPage(AtWork atWork, PaperLines lines, ReadPaperTasks tasks, Clock clock) {
        this.atWork = atWork;
        this.lines = lines;
        this.tasks = tasks;
        this.clock = clock;
    }

    @GET
    public TemplateInstance letter(@QueryParam("person") String person, @QueryParam("key") String key) {
        Actor.Professional actor = atWork.actor();
        PaperLine found = lines.of(actor).stream()
                .filter(line -> line.person().equals(person) && line.key().equals(key))
                .findFirst()
                .orElseThrow(NotVisible::new);
        return PaperTemplates.letter(found, LocalDate.now(clock), actor.name(), actor.organisation());
    }

    @POST
    public Response sent(@FormParam("person") UUID person, @FormParam("key") String key) {
        tasks.sent(atWork.actor(), new PersonId(person), key);
        return Back.to("/arbeid").saying(Said.SENT_ON_PAPER);
    }
}
