package no.individuellplan.core.participant.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for inviting a service. A new rule is a new class and a new line here. */
public final class InviteRules {
    public static final RuleSet<InviteFacts> ALL = new RuleSet<>(
            "participant-invitation",
            List.of(new PlanIsOpenForWork(), new ServiceIsKnown(), new ServiceIsNotThereAlready(), new RoleIsSaid()));

    private InviteRules() {}
}
