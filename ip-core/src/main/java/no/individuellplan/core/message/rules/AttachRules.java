package no.individuellplan.core.message.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for what goes with a message, asked when it is written. A new rule is a new class and a new line here. */
public final class AttachRules {
    /** Files with one message. */
    public static final int MOST_FILES = 5;

    /** Bytes of all files of one message together, before base64 (NHN carries 10 MB, HIS 1036). */
    public static final int MOST_BYTES = 10_000_000;

    public static final RuleSet<AttachFacts> ALL = new RuleSet<>(
            "message-attaching",
            List.of(new AttachmentsAreOfKnownKinds(), new AttachmentsAreFew(), new AttachmentsAreSmall()));

    private AttachRules() {}
}
