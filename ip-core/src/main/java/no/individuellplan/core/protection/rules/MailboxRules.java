package no.individuellplan.core.protection.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for letting the mailbox of a service get messages about one whose address is protected. A new rule is a new class and a new line here. */
public final class MailboxRules {
    public static final RuleSet<MailboxFacts> ALL = new RuleSet<>(
            "mailbox-of-a-protected-case",
            List.of(new OnlyWhoHasTheCaseOpensMailbox(), new MailboxIsKnown(), new OpenMailboxHasAReason()));

    private MailboxRules() {}
}
