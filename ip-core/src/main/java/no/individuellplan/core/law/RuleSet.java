package no.individuellplan.core.law;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Every rule for one decision, in the order they are asked. The list is explicit, so that it can be read.
 *
 * @param decision the decision in kebab case, for example {@code plan-opening}; a heading of the rule catalogue
 * @param <F> the facts the decision is made from
 */
public record RuleSet<F>(String decision, List<Rule<F>> rules) {

    public RuleSet {
        Objects.requireNonNull(decision);
        rules = List.copyOf(rules);
    }

    /** For what a person asks for: every refusal, so that they get the whole answer. Only rules that refuse are asked. */
    public Decision evaluateAll(F facts) {
        return Decision.of(unmet(facts, true).toList());
    }

    /** For access: stops at the first refusal, so that no more is told than that. Only rules that refuse are asked. */
    public Decision evaluateFirst(F facts) {
        return rules.stream()
                .filter(rule -> rule.kind() == RuleKind.REFUSES)
                .map(rule -> rule.evaluate(facts))
                .filter(decision -> !decision.isAllowed())
                .findFirst()
                .orElseGet(Decision::allowed);
    }

    /** What the rules that do not refuse (warnings, deadlines, information) have to say; stops nothing. */
    public List<Reason> advice(F facts) {
        return unmet(facts, false).toList();
    }

    private Stream<Reason> unmet(F facts, boolean refusing) {
        return rules.stream()
                .filter(rule -> (rule.kind() == RuleKind.REFUSES) == refusing)
                .flatMap(rule -> rule.evaluate(facts).reasons().stream());
    }
}
