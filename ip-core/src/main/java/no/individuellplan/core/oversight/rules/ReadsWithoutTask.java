package no.individuellplan.core.oversight.rules;

import java.util.List;
import java.util.Map;

/** Much about one person, read because one's unit was asked, by one who neither took the task nor wrote anything. */
record ReadsWithoutTask(int threshold) implements OddAccess {
    @Override
    public List<Sign> in(ActorsDay day) {
        return day.byPerson(look -> look.sawMoreThanTheName() && !look.task()).entrySet().stream()
                .filter(one -> one.getValue().size() >= threshold)
                .map(Map.Entry::getValue)
                .map(looks -> Sign.of(SignalKind.WITHOUT_TASK, looks))
                .toList();
    }
}
