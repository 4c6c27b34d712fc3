package no.individuellplan.core.oversight.rules;

import java.util.List;

/** The person works in the same organisation, and the one who looked, or tried, has no task with them. */
record ReadsColleague() implements OddAccess {
    @Override
    public List<Sign> in(ActorsDay day) {
        return day
                .byPerson(look -> look.colleague() && !look.task() && (look.refused() || !look.nameOnly()))
                .values()
                .stream()
                .map(looks -> Sign.of(SignalKind.COLLEAGUE, looks))
                .toList();
    }
}
