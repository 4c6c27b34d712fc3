package no.individuellplan.web.look;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/**
 * Changes the language and goes back to the page one came from. Kept for a year in a cookie that says nothing else. A
 * link, so that it works on every page, also where something went wrong.
 */
@Path("/sprak")
@PermitAll
public class LanguagePage {
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @GET
    @Path("{tag}")
    public Response choose(@PathParam("tag") String tag, @QueryParam("back") String back) {
        Language language = Language.tagged(tag).orElse(Language.NB);
        NewCookie cookie = new NewCookie.Builder(CurrentLanguage.COOKIE)
                .value(language.tag())
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(LocalAddress.of(back)).cookie(cookie).build();
    }
}
