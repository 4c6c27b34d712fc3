package no.individuellplan.core.rights.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for asking for correction, deletion or a copy. A new rule is a new class and a new line here. */
public final class WishRules {
    public static final RuleSet<WishFacts> ALL = new RuleSet<>(
            "request-about-own-information",
            List.of(
                    new OnlyThePersonsSideAsks(),
                    new ChildAsksFromTwelve(),
                    new WishIsAboutSomethingThere(),
                    new DeletionHasAGround(),
                    new WishHasWords(),
                    new SomebodyAnswersTheWish()));

    private WishRules() {}
}
