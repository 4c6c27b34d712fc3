package no.individuellplan.core.oversight.rules;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** Reading in the evening, at night or in the weekend. Public holidays on weekdays count as working days. */
record OutsideHours(int threshold, LocalTime opens, LocalTime closes) implements OddAccess {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Override
    public List<Sign> in(ActorsDay day) {
        List<Look> late = day.where(look -> look.sawMoreThanTheName() && outside(look.at()));
        return late.size() < threshold ? List.of() : List.of(Sign.of(SignalKind.OUTSIDE_HOURS, late));
    }

    private boolean outside(LocalDateTime at) {
        LocalTime time = at.toLocalTime();
        return WEEKEND.contains(at.getDayOfWeek()) || time.isBefore(opens) || !time.isBefore(closes);
    }
}
