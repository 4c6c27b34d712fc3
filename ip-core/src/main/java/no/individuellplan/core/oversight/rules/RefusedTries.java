package no.individuellplan.core.oversight.rules;

import java.util.List;

/** Tried what one may not, again and again in one day, about one or many. */
record RefusedTries(int threshold) implements OddAccess {
    @Override
    public List<Sign> in(ActorsDay day) {
        List<Look> refused = day.where(Look::refused);
        return refused.size() < threshold ? List.of() : List.of(Sign.of(SignalKind.REFUSED_TRIES, refused));
    }
}
