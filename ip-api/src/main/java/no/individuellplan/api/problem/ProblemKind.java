package no.individuellplan.api.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

/** The kinds of problem a caller can meet, each with its status; title and advice are in {@code problems_*.properties}. */
public enum ProblemKind {
    NOT_UNDERSTOOD(400),
    NOT_LOGGED_IN(401),
    NOT_LET_IN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    STALE_VERSION(412),
    TOO_LARGE(413),
    MEDIA_TYPE(415),
    REFUSED_BY_RULES(422),
    VERSION_REQUIRED(428),
    FAILED(500),
    LOGIN_OUT_OF_REACH(503),
    NOT_LOGGED(503);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** Stable; names the kind and is no address. */
    public URI type() {
        return URI.create("urn:individuell-plan:problem:" + key());
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind a bare status stands for. */
    static ProblemKind ofStatus(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status < 500 ? NOT_UNDERSTOOD : FAILED);
    }
}
