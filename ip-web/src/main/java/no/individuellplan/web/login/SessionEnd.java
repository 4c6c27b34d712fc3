package no.individuellplan.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import no.individuellplan.core.access.CurrentActor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When the session ends if nobody does anything, so that a page can say it beforehand (WCAG 2.2.1). Counted from the token
 * as the login service counts: so long after it was last renewed, and never so long after the login.
 */
@Named("sessionEnd")
@RequestScoped
public class SessionEnd {
    private static final int WARN_AT_MOST = 300;
    private static final int PART_TO_WARN_IN = 3;

    private final CurrentActor actor;
    private final Session session;
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;

    /**
     * @param idle as the realm's {@code ssoSessionIdleTimeout}
     * @param longest as its {@code ssoSessionMaxLifespan}
     */
    SessionEnd(
            CurrentActor actor,
            Session session,
            Clock clock,
            @ConfigProperty(name = "ip.session.idle") Duration idle,
            @ConfigProperty(name = "ip.session.longest") Duration longest) {
        this.actor = actor;
        this.session = session;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    /** Seconds; 0 when nobody is logged in, or by a way that has no end. */
    public long left() {
        return end().map(end ->
                        Math.max(0, Duration.between(clock.instant(), end).toSeconds()))
                .orElse(0L);
    }

    /** How many seconds before the end to say so. */
    public long warning() {
        return Math.min(WARN_AT_MOST, idle.toSeconds() / PART_TO_WARN_IN);
    }

    /** Asks nothing of a login that no page has recognised: it may be the very thing that cannot be had. */
    private Optional<Instant> end() {
        return actor.get().flatMap(known -> session.token()).flatMap(token -> Stream.of(
                        SessionToken.renewed(token).map(at -> at.plus(idle)),
                        SessionToken.begun(token).map(at -> at.plus(longest)))
                .flatMap(Optional::stream)
                .min(Instant::compareTo));
    }
}
