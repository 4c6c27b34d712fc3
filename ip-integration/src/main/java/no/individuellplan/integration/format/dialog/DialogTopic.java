package no.individuellplan.integration.format.dialog;

import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.code.CodeList;

/** What a helsefaglig dialog is about (TemaKodet, list 7322). */
public enum DialogTopic {
    /** Henvendelse om pasient. */
    ABOUT_PATIENT("6"),
    /** Tilbakemelding på mottak av utskrivningsklar pasient. */
    READY_FOR_DISCHARGE("7"),
    /** Forespørsel om helseopplysninger. */
    HEALTH_INFORMATION("8"),
    /** Forespørsel om legemiddelopplysninger. */
    MEDICATION_INFORMATION("9");

    private final String value;

    DialogTopic(String value) {
        this.value = value;
    }

    public Code code() {
        return CodeList.DIALOG_TOPIC.code(value);
    }
}
