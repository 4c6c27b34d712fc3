package no.individuellplan.core.consent.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** What is said of a consent that is about to lapse. A new rule is a new class and a new line here. */
public final class RenewalRules {
    public static final RuleSet<RenewalFacts> ALL =
            new RuleSet<>("consent-renewal", List.of(new ConsentIsRenewedInTime()));

    private RenewalRules() {}
}
