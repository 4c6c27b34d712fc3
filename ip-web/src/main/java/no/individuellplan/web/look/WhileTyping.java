package no.individuellplan.web.look;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/**
 * A form that a script saves while somebody types. It goes by the same way as the one a person sends, and is answered with
 * words to put beside the text, and the version to go on from.
 */
@RequestScoped
public class WhileTyping {
    /** Sent along by the script: {@code typing}, or {@link #LEAVING}. */
    public static final String HEADER = "Saving";

    /** The page is being left, and nobody may be there to read the answer. */
    public static final String LEAVING = "leaving";

    private static final String VERSION = "Saved-Version";
    private static final int TO_MEND = 422;

    private final RoutingContext request;
    private final Spoken spoken;
    private final CurrentLanguage language;
    private final Clock clock;

    WhileTyping(RoutingContext request, Spoken spoken, CurrentLanguage language, Clock clock) {
        this.request = request;
        this.spoken = spoken;
        this.language = language;
        this.clock = clock;
    }

    /** Whether this request is such a one. */
    public boolean now() {
        return request.request().getHeader(HEADER) != null;
    }

    public Response saved(long version) {
        String at = new DateWords(language.language(), clock).clock(clock.instant());
        return words(Response.ok(), spoken.common().savedNow() + ", " + at)
                .header(VERSION, version)
                .build();
    }

    /** Nothing was saved, and why. */
    public Response toMend(Form form) {
        return words(Response.status(TO_MEND), form.errors().getFirst().message())
                .build();
    }

    private static Response.ResponseBuilder words(Response.ResponseBuilder answer, String words) {
        return answer.entity(words).type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"));
    }
}
