package no.individuellplan.integration.format.code;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The national code lists whose codes we write or show. OIDs are {@value #PREFIX} followed by the list's number; names
 * are the official Norwegian ones, because that is what every partner shows.
 */
public enum CodeList {
    /** Tema for helsefaglig dialog (HIS 1077). */
    DIALOG_TOPIC("7322"),
    /** Mottakers rolle. */
    RECIPIENT_ROLE("8112"),
    /** Type dokumentreferanse. */
    DOCUMENT_REFERENCE("8114"),
    /** ID-type personer. */
    PERSON_ID("8116"),
    /** Tilbakemelding om feil i mottatt melding. */
    DEVIATION("8117"),
    /** Feilkoder i applikasjonskvittering. */
    RECEIPT_ERROR("8221"),
    /** Status i applikasjonskvittering. */
    RECEIPT_STATUS("8258"),
    /** Meldingens funksjon. */
    MESSAGE_TYPE("8279"),
    /** Helsepersonells rolle overfor pasient. */
    ROLE_TO_PATIENT("9034"),
    /** ID-type organisatorisk enhet. */
    ORGANISATION_ID("9051"),
    /** Rolle til notat. */
    NOTE_ROLE("9057"),
    /** Helsepersonellkategori. */
    PROFESSION("9060"),
    /** Svar på forespørsel. */
    ANSWER("9069"),
    /** Type forespørsel fra pleie- og omsorgstjenesten. */
    ENQUIRY_FROM_CARE("9152"),
    /** Type forespørsel fra lege. */
    ENQUIRY_FROM_DOCTOR("9153"),
    /** Forsendelsesstatus, those allowed in pleie- og omsorgsmeldinger. */
    SHIPMENT("7309"),
    /** Type hendelse. */
    EVENT("9121"),
    /** Type Helseopplysninger til lege. */
    TO_DOCTOR("9137"),
    /** Type Medisinske opplysninger. */
    FROM_DOCTOR("9138"),
    /** Type helseopplysninger. */
    HEALTH_INFORMATION("9140"),
    /** Overskrift sykepleie. */
    NURSES_HEADING("9141"),
    /** Overskrift lege. */
    DOCTORS_HEADING("9142"),
    /** Overskrift saksbehandling. */
    CASE_WORKERS_HEADING("9145"),
    /** IPLOS-tjeneste. */
    SERVICE("9151");

    private static final String PREFIX = "2.16.578.1.12.4.1.1.";
    private static final Map<String, CodeList> BY_OID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(CodeList::oid, Function.identity()));

    private final String number;

    CodeList(String number) {
        this.number = number;
    }

    public String oid() {
        return PREFIX + number;
    }

    /** The official name of a code, if it is one of those kept here. */
    public Optional<String> name(String value) {
        return CodeNames.of(number, value);
    }

    /**
     * The code with list and official name, as data type CV.
     *
     * @throws IllegalArgumentException for a code not kept here: we never write a code we cannot name
     */
    public Code code(String value) {
        return new Code(value, oid(), required(value), "");
    }

    /** The code with its official name but without list, as data type CS. */
    public Code plain(String value) {
        return Code.of(value, required(value));
    }

    /** The list with this OID, if it is one of ours. */
    public static Optional<CodeList> byOid(String oid) {
        return Optional.ofNullable(BY_OID.get(oid));
    }

    private String required(String value) {
        return name(value)
                .orElseThrow(() -> new IllegalArgumentException("No code " + value + " in code list " + number));
    }
}
