package no.individuellplan.web.look;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** Changes the language and goes back to the page one came from. Kept for a year in a cookie that says nothing else. */
@Path("/sprak")
@PermitAll
public class LanguagePage {
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @POST
    public Response choose(@FormParam("language") String tag, @FormParam("back") String back) {
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
