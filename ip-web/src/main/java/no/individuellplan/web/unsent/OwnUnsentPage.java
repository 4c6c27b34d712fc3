package no.individuellplan.web.unsent;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What a person wrote and could not send. */
@Path(OwnUnsentPage.ADDRESS)
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class OwnUnsentPage {
    static final String ADDRESS = "/min-plan/ikke-sendt";

    private final UnsentPages pages;

    OwnUnsentPage(UnsentPages pages) {
        this.pages = pages;
    }

    @GET
    public Response show(@CookieParam(UnsentCookie.NAME) String cookie) {
        return pages.show(cookie);
    }
}
