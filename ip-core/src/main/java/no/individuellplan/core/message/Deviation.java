package no.individuellplan.core.message;

/** What is wrong with a message that was taken in (list 8117, HIS 1151). */
public enum Deviation {
    /** Feil adressat. */
    WRONG_ADDRESSEE,
    /** Mangelfulle opplysninger. */
    INCOMPLETE,
    /** Annet. */
    OTHER
}
