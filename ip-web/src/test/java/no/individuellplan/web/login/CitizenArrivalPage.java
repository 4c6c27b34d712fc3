package no.individuellplan.web.login;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** A page behind the door of citizens. */
@Path("/min-plan/ankomst")
@Authenticated
public class CitizenArrivalPage {
    private final Arrival arrival;

    CitizenArrivalPage(Arrival arrival) {
        this.arrival = arrival;
    }

    @GET
    public String get() {
        return arrival.said();
    }

    @POST
    public String change(@FormParam("word") String word) {
        return "changed to " + word;
    }
}
