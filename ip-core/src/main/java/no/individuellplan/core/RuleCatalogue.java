package no.individuellplan.core;

import java.util.List;
import no.individuellplan.core.consent.rules.ConsentRules;
import no.individuellplan.core.law.RuleSet;
import no.individuellplan.core.need.rules.AssessRules;
import no.individuellplan.core.need.rules.DeclineRules;
import no.individuellplan.core.need.rules.OfferRules;
import no.individuellplan.core.need.rules.ReportRules;

/** Every decision that is made by rules. A new decision is a new line here; {@code docs/rules.md} is written from it. */
public final class RuleCatalogue {
    public static final List<RuleSet<?>> ALL =
            List.of(ReportRules.ALL, AssessRules.ALL, OfferRules.ALL, DeclineRules.ALL, ConsentRules.ALL);

    private RuleCatalogue() {}
}
