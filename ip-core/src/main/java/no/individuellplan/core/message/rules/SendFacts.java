package no.individuellplan.core.message.rules;

/**
 * A message about to be sent.
 *
 * @param planOpen the person has an open plan here, or this answers what came from where the plan is kept
 * @param takesPart the receiving service takes part in the plan, or has written in this thread itself
 * @param shared the person shares with that service today
 * @param kept the person has taken what it is about out of what that service sees
 * @param tellsAddress the person's address is protected, and the case team has not opened the receiver's mailbox
 * @param objected the person objects to the receiver seeing what it is about, and has not said yes to that receiver
 * @param addressed both sides have an electronic address
 */
public record SendFacts(
        boolean planOpen,
        boolean fromAService,
        String text,
        String subject,
        boolean takesPart,
        boolean shared,
        boolean kept,
        boolean tellsAddress,
        boolean objected,
        boolean addressed) {}
