package no.individuellplan.core.world;

import java.time.LocalDate;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;

/**
 * One installation in memory. A use case is called as somebody, in a transaction of its own:
 * {@code world.as(actor, () -> world.useCases.reportNeed.report(actor, form))}. What throws leaves nothing behind but
 * refused tries in the log.
 */
public final class World {
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 1);

    public final TickingClock clock;
    public final Ports ports;
    public final UseCases useCases;
    public final Cast cast;
    public final Post post;

    private World(LocalDate firstDay) {
        clock = new TickingClock(firstDay);
        ports = new Ports(clock);
        useCases = new UseCases(ports);
        cast = new Cast(ports);
        post = new Post(this);
        cast.renewAll(this);
    }

    /** Organisations and people, and no need yet; the 1st of July 2026. */
    public static World aWorld() {
        return aWorld(FIRST_DAY);
    }

    public static World aWorld(LocalDate firstDay) {
        return new World(firstDay);
    }

    public <T> T as(Actor actor, ScopedValue.CallableOp<T, RuntimeException> work) {
        ports.journal.begin();
        boolean done = false;
        try {
            T answer = Acting.as(actor, work);
            done = true;
            return answer;
        } finally {
            if (done) {
                ports.journal.commit();
            } else {
                ports.journal.rollBack();
            }
        }
    }

    public void run(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return null;
        });
    }

    public LocalDate today() {
        return clock.today();
    }
}
