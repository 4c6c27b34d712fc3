package no.individuellplan.core.directory.rules;

import java.util.List;
import no.individuellplan.core.directory.Suggestion;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.RuleSet;

/** Every rule for whom to write to. A new rule is a new class and a new line here. */
public final class ReceiverRules {
    public static final RuleSet<ReceiverFacts> ALL = new RuleSet<>(
            "directory-receiver",
            List.of(new OrganisationIsInTheRegister(), new OrganisationIsOpen(), new ServiceIsNamed()));

    private ReceiverRules() {}

    /** The service the purpose wants; else the organisation with a warning; nobody when the organisation cannot be written to. */
    public static Suggestion suggest(ReceiverFacts facts) {
        Decision decision = ALL.evaluateAll(facts);
        return decision.isAllowed()
                ? new Suggestion.Receiver(facts.service().orElse(facts.organisation()), ALL.advice(facts))
                : new Suggestion.Nobody(decision.reasons());
    }
}
