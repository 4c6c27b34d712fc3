package no.individuellplan.web.login;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A page behind the door of staff. */
@Path("/arbeid/ankomst")
@Authenticated
public class StaffArrivalPage {
    private final Arrival arrival;

    StaffArrivalPage(Arrival arrival) {
        this.arrival = arrival;
    }

    @GET
    public String get() {
        return arrival.said();
    }
}
