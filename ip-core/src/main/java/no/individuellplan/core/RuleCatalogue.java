package no.individuellplan.core;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every decision that is made by rules. A new decision is a new line here; {@code docs/rules.md} is written from it. */
public final class RuleCatalogue {
    public static final List<RuleSet<?>> ALL = List.of();

    private RuleCatalogue() {}
}
