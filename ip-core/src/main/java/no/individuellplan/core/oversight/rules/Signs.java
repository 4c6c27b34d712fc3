package no.individuellplan.core.oversight.rules;

import java.util.List;

/** Every sign that is looked for in the log. A new one is a new class, a new kind and a new line here. */
public final class Signs {
    private final List<OddAccess> all;

    public Signs(Thresholds chosen) {
        all = List.of(
                new ManyPeople(chosen.manyPeople()),
                new RefusedTries(chosen.refusedTries()),
                new OutsideHours(chosen.outsideHours(), chosen.opens(), chosen.closes()),
                new SameSurname(),
                new ReadsColleague(),
                new ReadsWithoutTask(chosen.withoutTask()),
                new OpenedInEmergency());
    }

    public List<Sign> in(ActorsDay day) {
        return all.stream().flatMap(one -> one.in(day).stream()).toList();
    }
}
