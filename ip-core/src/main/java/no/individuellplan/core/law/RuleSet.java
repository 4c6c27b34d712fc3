package no.individuellplan.core.law;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every rule for one decision, in the order they are asked. The list is explicit, so that it can be read.
 *
 * @param decision the decision in kebab case, for example {@code plan-opening}; a heading of the rule catalogue
 * @param <F> the facts the decision is made from
 */
public record RuleSet<F>(String decision, List<Rule<F>> rules) {
    private static final int FINGERPRINT = 6;

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

    /**
     * Which rules these are, to be kept with a decision that rested on them: the decision's name and a fingerprint of every
     * rule's code, provision, day of entry into force and class. Another rule, another order or another provision is
     * another version.
     */
    public String version() {
        String all = rules.stream()
                .map(rule -> rule.code() + " " + rule.citation() + " "
                        + rule.basis().inForceFrom() + " " + rule.getClass().getName())
                .collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return decision + "@" + HexFormat.of().formatHex(hash, 0, FINGERPRINT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Stream<Reason> unmet(F facts, boolean refusing) {
        return rules.stream()
                .filter(rule -> (rule.kind() == RuleKind.REFUSES) == refusing)
                .flatMap(rule -> rule.evaluate(facts).reasons().stream());
    }
}
