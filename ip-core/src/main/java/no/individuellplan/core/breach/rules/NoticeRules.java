package no.individuellplan.core.breach.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for telling those a breach is about. A new rule is a new class and a new line here. */
public final class NoticeRules {
    public static final RuleSet<NoticeFacts> ALL =
            new RuleSet<>("breach-told-to-persons", List.of(new SomebodyIsTold(), new NoticeIsInPlainWords()));

    private NoticeRules() {}
}
