package no.individuellplan.web.message;

import java.util.List;
import no.individuellplan.web.look.Form;

/**
 * A thread on a page of its own.
 *
 * @param plan the address of the plan; empty when the reader does not see it
 * @param messages oldest first
 * @param mayAnswer whether the reader's unit is one of the two
 */
public record ThreadView(
        String id,
        String person,
        String plan,
        String subject,
        String with,
        List<MessageLine> messages,
        List<EMessageLine> eMessages,
        boolean mayAnswer,
        Form form) {}
