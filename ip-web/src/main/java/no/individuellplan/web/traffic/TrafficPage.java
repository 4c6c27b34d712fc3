package no.individuellplan.web.traffic;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.traffic.HandleFaults;
import no.individuellplan.core.traffic.SteerMessage;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** How e-messages flow, for those who keep the installation running: what waits, what has failed, and what to do about it. */
@Path(TrafficPage.BASE)
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class TrafficPage {
    static final String BASE = "/drift/meldinger";

    private final AtWork atWork;
    private final TrafficViews views;
    private final SteerMessage steer;
    private final HandleFaults faults;
    private final Answers answers;

    TrafficPage(AtWork atWork, TrafficViews views, SteerMessage steer, HandleFaults faults, Answers answers) {
        this.faults = faults;
        this.atWork = atWork;
        this.views = views;
        this.steer = steer;
        this.answers = answers;
    }

    @GET
    public TemplateInstance all() {
        return TrafficTemplates.list(views.all(atWork.actor()));
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") UUID id) {
        return page(id, Form.empty(), false);
    }

    @POST
    @Path("{id}/prov")
    public Response tryNow(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        return done(id, Form.of(sent), () -> steer.tryNow(atWork.actor(), new EMessageId(id)), Said.TRIED_NOW);
    }

    @POST
    @Path("{id}/legg-til-side")
    public Response setAside(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return done(
                id, form, () -> steer.setAside(atWork.actor(), new EMessageId(id), form.value("reason")), Said.SAVED);
    }

    @POST
    @Path("{id}/ta-tilbake")
    public Response takeBack(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        return done(id, Form.of(sent), () -> steer.takeBack(atWork.actor(), new EMessageId(id)), Said.TRIED_NOW);
    }

    /** What somebody else has dealt with first is dealt with all the same. */
    @POST
    @Path("feil/{fault}/ferdig")
    public Response settle(@PathParam("fault") UUID fault, MultivaluedMap<String, String> sent) {
        return answers.to(
                Form.of(sent),
                () -> faults.settle(atWork.actor(), fault),
                () -> Back.to(BASE).saying(Said.SAVED),
                (again, stale) -> all());
    }

    private Response done(UUID id, Form form, Runnable work, Said said) {
        return answers.to(
                form, work, () -> Back.to(BASE + "/" + id).saying(said), (again, stale) -> page(id, again, stale));
    }

    private TemplateInstance page(UUID id, Form form, boolean changed) {
        return TrafficTemplates.envelope(views.one(atWork.actor(), new EMessageId(id), form, changed));
    }
}
