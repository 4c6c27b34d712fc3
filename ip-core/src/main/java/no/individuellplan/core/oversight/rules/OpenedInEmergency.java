package no.individuellplan.core.oversight.rules;

import java.util.List;

/** Opened because it was urgent, and all that was read by it: always looked at afterwards (hpl § 23, pjl § 22). */
record OpenedInEmergency() implements OddAccess {
    @Override
    public List<Sign> in(ActorsDay day) {
        return day.byPerson(Look::emergency).values().stream()
                .map(looks -> Sign.of(SignalKind.EMERGENCY, looks))
                .toList();
    }
}
