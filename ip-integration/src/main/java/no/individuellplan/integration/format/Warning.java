package no.individuellplan.integration.format;

/** Something to tell the one who looks after messages, though the message is taken in. */
public enum Warning {
    /** The sender gives neither name nor identifier, so a receipt may not reach anyone. */
    SENDER_NOT_NAMED,
    /** The receiver gives neither name nor identifier. */
    RECEIVER_NOT_NAMED,
    /** Too little is said to know the patient, and the message is one that is taken in all the same. */
    PATIENT_NOT_IDENTIFIED,
    /** Fødselsnummer or D-number cannot be right; the patient is known by name, birth date and sex. */
    PERSONAL_NUMBER_WRONG,
    /** Made for training or debugging (list 8113 T or D): not about a real person. */
    NOT_PRODUCTION,
    /** The message carries a personal signature, and all of it holds: nothing to worry about, but worth knowing. */
    SIGNED,
    /** The message is as it was signed, but who signed has not been checked against an authority. */
    SIGNATURE_NOT_CHECKED,
    /** The message says nothing: no note and no enquiry. */
    EMPTY,
    /** A document that is only referred to did not come along. */
    REFERENCE_ONLY
}
