package no.individuellplan.core.message;

/**
 * What an organisation chooses for all messages it receives (HIS 80415 leaves it open): refuse at once, or take in and let a
 * human look.
 *
 * @param refusesUnknownReceiver a message for no mailbox it came to is refused with E21; else it waits for a human
 * @param refusesUnknownPatient a message about nobody registered here is refused with E35; else it waits for a human
 */
public record IntakeChoices(boolean refusesUnknownReceiver, boolean refusesUnknownPatient) {
    /** Nothing is refused that a human can sort out. */
    public static final IntakeChoices DEFAULT = new IntakeChoices(false, false);
}
