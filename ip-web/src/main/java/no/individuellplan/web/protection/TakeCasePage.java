package no.individuellplan.web.protection;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.protection.TakeProtectedCase;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.AtWork;

/** One at the coordinating unit takes a case of which the unit knows only that it waits. */
@Path("/behov/skjermet")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TakeCasePage {
    private final TakeProtectedCase take;
    private final AtWork atWork;

    TakeCasePage(TakeProtectedCase take, AtWork atWork) {
        this.take = take;
        this.atWork = atWork;
    }

    @POST
    public Response take() {
        PersonId person = take.take(atWork.actor());
        return Back.to(ProtectionPage.base(person)).saying(Said.CASE_TAKEN);
    }
}
