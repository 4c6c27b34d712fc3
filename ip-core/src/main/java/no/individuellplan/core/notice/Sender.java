package no.individuellplan.core.notice;

/**
 * Who a notice comes from, as the installation has chosen; words that tell what it is for are refused (I15).
 *
 * @param name shown in the list of letters
 * @param email where it is sent from
 */
public record Sender(String name, String email) {
    /** Says nothing but that it is a notice. */
    public static final String NAME = "Varsel";

    /** @throws IllegalArgumentException when either tells too much */
    public Sender {
        Discreet.of("The sender's name", name);
        Discreet.of("The sender's address", email);
    }
}
