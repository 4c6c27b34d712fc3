package no.individuellplan.core.oversight.rules;

import java.util.List;

/** More than the name of many different people in one day. */
record ManyPeople(int threshold) implements OddAccess {
    @Override
    public List<Sign> in(ActorsDay day) {
        List<Look> seen = day.where(look -> look.person() != null && look.sawMoreThanTheName());
        long people = seen.stream().map(Look::person).distinct().count();
        return people < threshold ? List.of() : List.of(Sign.of(SignalKind.MANY_PEOPLE, seen));
    }
}
