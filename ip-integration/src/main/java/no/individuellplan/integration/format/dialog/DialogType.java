package no.individuellplan.integration.format.dialog;

import java.util.Arrays;
import java.util.Optional;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.code.CodeList;

/** The kinds of dialog message that are taken in (list 8279). All other kinds are answered with T10. */
public enum DialogType {
    /** Helsefaglig dialog (HIS 1077): the one we also send. */
    DIALOG_HELSEFAGLIG,
    /** Forespørsel (HIS 1152), being replaced by helsefaglig dialog. */
    DIALOG_FORESPORSEL,
    /** Svar på forespørsel. */
    DIALOG_SVAR,
    /** Tilbakemelding om feil i mottatt melding (HIS 1151). */
    DIALOG_AVVIK;

    public static Optional<DialogType> of(String value) {
        return Arrays.stream(values()).filter(type -> type.name().equals(value)).findFirst();
    }

    public Code code() {
        return CodeList.MESSAGE_TYPE.plain(name());
    }
}
