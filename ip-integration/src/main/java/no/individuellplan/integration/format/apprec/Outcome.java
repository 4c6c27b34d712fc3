package no.individuellplan.integration.format.apprec;

import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.code.CodeList;

/** What a receipt says (list 8258). */
public enum Outcome {
    /** 1: taken in and readable; the receiver has the responsibility for handling the message. */
    ACCEPTED,
    /** 2: refused; the errors say why. A corrected message gets a new id. */
    REJECTED,
    /** 3: taken in, with fault in a part. Not used for dialog messages, but understood. */
    ACCEPTED_IN_PART,
    /** A status we do not know. To be shown to a human; proves neither success nor failure. */
    UNKNOWN;

    static Outcome of(Code status) {
        return switch (status.value()) {
            case "1" -> ACCEPTED;
            case "2" -> REJECTED;
            case "3" -> ACCEPTED_IN_PART;
            default -> UNKNOWN;
        };
    }

    static Code accepted() {
        return CodeList.RECEIPT_STATUS.plain("1");
    }

    static Code rejected() {
        return CodeList.RECEIPT_STATUS.plain("2");
    }
}
