package no.individuellplan.core.law;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was asked is against the law or an agreement. Leaves a use case and is answered once per edge (page, API). The
 * message holds the codes and nothing else, so that it can be logged.
 */
public final class RuleViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    public RuleViolation(List<Reason> reasons) {
        super(reasons.stream().map(Reason::code).collect(Collectors.joining(", ")));
        this.reasons = List.copyOf(reasons);
    }

    public RuleViolation(Reason reason) {
        this(List.of(reason));
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
