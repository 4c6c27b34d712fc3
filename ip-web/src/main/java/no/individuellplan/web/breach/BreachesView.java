package no.individuellplan.web.breach;

import java.time.Instant;
import java.util.List;
import no.individuellplan.core.breach.BreachCase;
import no.individuellplan.core.breach.rules.BreachKind;
import no.individuellplan.core.breach.rules.BreachRisk;

/** Breaches by whether something is left to do. Names nobody. */
public record BreachesView(List<Row> waiting, List<Row> done) {

    /** @param knownAt when the organisation knew of it */
    public record Row(String id, BreachKind kind, BreachRisk risk, Instant knownAt, BreachClock clock) {
        static Row of(BreachCase one, Instant now) {
            return new Row(
                    one.breach().id().toString(),
                    one.breach().kind(),
                    one.risk(),
                    one.breach().knownAt(),
                    BreachClock.of(one, now));
        }
    }

    static BreachesView of(List<BreachCase> all, Instant now) {
        return new BreachesView(
                all.stream()
                        .filter(one -> one.waits(now))
                        .map(one -> Row.of(one, now))
                        .toList(),
                all.stream()
                        .filter(one -> !one.waits(now))
                        .map(one -> Row.of(one, now))
                        .toList());
    }
}
