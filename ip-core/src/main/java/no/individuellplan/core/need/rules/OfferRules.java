package no.individuellplan.core.need.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for offering a plan. A new rule is a new class and a new line here. */
public final class OfferRules {
    public static final RuleSet<OfferFacts> ALL =
            new RuleSet<>("need-offer", List.of(new NeedsLongTermCoordinatedServices(), new NoOtherOpenPlan()));

    private OfferRules() {}
}
