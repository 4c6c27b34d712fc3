package no.individuellplan.core.law;

import java.util.List;
import java.util.stream.Stream;

/** The outcome of one rule or of many. A refusal always says why; there is no third answer. */
public sealed interface Decision {

    /** Nothing stands in the way. */
    record Allowed() implements Decision {
        private static final Allowed INSTANCE = new Allowed();
    }

    /** Something stands in the way: at least one reason, in the order the rules were asked. */
    record Refused(List<Reason> reasons) implements Decision {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A refusal has a reason");
            }
        }
    }

    static Decision allowed() {
        return Allowed.INSTANCE;
    }

    static Decision refused(String code, LegalBasis basis) {
        return refused(new Reason(code, basis));
    }

    static Decision refused(Reason reason) {
        return new Refused(List.of(reason));
    }

    static Decision refusedIf(boolean refused, String code, LegalBasis basis) {
        return refused ? refused(code, basis) : allowed();
    }

    /** The outcome of collected reasons: allowed when there are none. */
    static Decision of(List<Reason> reasons) {
        return reasons.isEmpty() ? allowed() : new Refused(reasons);
    }

    /** Both must allow; the refusals of both are kept. */
    default Decision and(Decision other) {
        return of(Stream.concat(reasons().stream(), other.reasons().stream()).toList());
    }

    default boolean isAllowed() {
        return switch (this) {
            case Allowed _ -> true;
            case Refused _ -> false;
        };
    }

    /** Empty when allowed. */
    default List<Reason> reasons() {
        return switch (this) {
            case Allowed _ -> List.of();
            case Refused(List<Reason> reasons) -> reasons;
        };
    }

    /**
     * The end of a use case: goes on, or leaves it and rolls the transaction back.
     *
     * @throws RuleViolation when refused
     */
    default void orThrow() {
        switch (this) {
            case Allowed _ -> {}
            case Refused(List<Reason> reasons) -> throw new RuleViolation(reasons);
        }
    }
}
