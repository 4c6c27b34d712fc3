package no.individuellplan.core.message.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for sending a message, asked when it is written and again when it leaves. A new rule is a new class and a new line here. */
public final class SendRules {
    public static final RuleSet<SendFacts> ALL = new RuleSet<>(
            "message-sending",
            List.of(
                    new PlanIsOpenForMessages(),
                    new SenderIsAService(),
                    new MessageHasText(),
                    new ReceiverTakesPart(),
                    new ReceiverIsSharedWith(),
                    new ItemIsNotKeptFromReceiver(),
                    new AddressIsNotToldByPost(),
                    new ReceiverIsNotObjectedTo(),
                    new BothHaveAnAddress()));

    /** What refuses a message that tells where one with a protected address is. */
    public static final String ADDRESS = new AddressIsNotToldByPost().code();

    private SendRules() {}
}
