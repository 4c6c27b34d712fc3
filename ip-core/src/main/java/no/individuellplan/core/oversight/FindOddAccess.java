package no.individuellplan.core.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.SignalId;
import no.individuellplan.core.oversight.rules.ActorsDay;
import no.individuellplan.core.oversight.rules.Sign;
import no.individuellplan.core.oversight.rules.Signs;
import no.individuellplan.core.oversight.rules.Thresholds;

/** Looks for signs of odd access in days that are over (pjl § 22). Blocks nothing and nobody. */
@ApplicationScoped
public class FindOddAccess {
    /** After a stand-still no more than a month is caught up with at once. */
    private static final int MOST_DAYS = 31;

    private final Readings readings;
    private final Signals signals;
    private final Signs signs;
    private final Ids ids;
    private final Clock clock;

    public FindOddAccess(Readings readings, Signals signals, Thresholds chosen, Ids ids, Clock clock) {
        this.readings = readings;
        this.signals = signals;
        this.signs = new Signs(chosen);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Every day since the last one looked at until yesterday; yesterday alone the first time.
     *
     * @return how many new signs there are
     */
    @Transactional
    public int untilYesterday(Actor.System actor) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = readings.lookedUntil()
                .map(last -> last.plusDays(1))
                .filter(next -> next.isAfter(today.minusDays(MOST_DAYS)))
                .orElse(readings.lookedUntil().isEmpty() ? today.minusDays(1) : today.minusDays(MOST_DAYS));
        return first.datesUntil(today).mapToInt(day -> on(actor, day)).sum();
    }

    /** @return how many new signs that day gave */
    @Transactional
    public int on(Actor.System actor, LocalDate day) {
        int found = 0;
        for (ActorsDay one : readings.on(day)) {
            for (Sign sign : signs.in(one)) {
                found += signals.add(new SignalId(ids.next()), one, sign, clock.instant()) ? 1 : 0;
            }
        }
        readings.looked(day);
        return found;
    }
}
