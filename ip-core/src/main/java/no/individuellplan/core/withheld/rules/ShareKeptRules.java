package no.individuellplan.core.withheld.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for sharing with a service what is kept from parents. A new rule is a new class and a new line here. */
public final class ShareKeptRules {
    public static final RuleSet<ShareKeptFacts> ALL = new RuleSet<>(
            "share-kept",
            List.of(
                    new OnlyChildOrProfessionalSharesKept(),
                    new ChildSharesKeptFromTwelve(),
                    new ProfessionalSharesKeptBeforeTwelve(),
                    new WhatIsSharedIsKept(),
                    new ServiceOfKeptTakesPart(),
                    new SharingKeptHasWords()));

    private ShareKeptRules() {}
}
