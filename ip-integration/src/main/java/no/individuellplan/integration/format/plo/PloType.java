package no.individuellplan.integration.format.plo;

import java.util.Arrays;
import java.util.Optional;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.code.CodeList;
import no.individuellplan.integration.format.msghead.Part;
import no.individuellplan.integration.format.xml.PloNamespaces;

/**
 * The eleven messages between municipality, hospital and doctor ({@code pleie- og omsorgsmeldinger}, HIS 80704), of version
 * 1.6 and 1.5. Type code, namespace and outermost element have different names.
 */
public enum PloType {
    /** The hospital has admitted the patient. */
    LOG_INNLAGT("Pasientlogistikk", "Pasientlogistikk", "MeldingInnlagtPasient"),
    /** What the municipality knows, at latest a day after the admission. */
    INNLEGGELSESRAPPORT("Innleggelsesrapport", "Innleggelsesrapport"),
    /** Notice that services will be needed, and what is new about it. */
    HELSEOPPL_SOKNAD("HelseopplysningerVedSoknad", "HelseopplysningerVedSoknad"),
    /** Ready to leave hospital; the municipality answers at once. */
    LOG_UTSKRIVNINGSKLAR("Pasientlogistikk", "Pasientlogistikk", "MeldingUtskrivningsklarPasient"),
    /** Not ready after all. */
    LOG_AVMELDING("Pasientlogistikk", "Pasientlogistikk", "AvmeldingUtskrivningsklarPasient"),
    /** The patient has left, and where to. */
    LOG_UTSKREVET("Pasientlogistikk", "Pasientlogistikk", "MeldingOmUtskrevetPasient"),
    /** What the hospital has done and advises. */
    UTSKRIVNINGSRAPPORT("TverrfagligEpikrise", "TverrfagligEpikrise"),
    LOG_DOD("Pasientlogistikk", "Pasientlogistikk", "OrienteringOmDod"),
    /** From the municipality to the doctor. */
    HELSEOPPLYSNINGER_LEGE("HelseopplysningerTilLege", "Konsultasjon"),
    /** From the doctor to the municipality. */
    MEDISINSKE_OPPLYSNINGER("MedisinskeOpplysninger", "OverforingMedisinskeOpplysninger"),
    /** Services the municipality has decided on. */
    ORIENTERING_TJENESTETILBUD("OrienteringOmTjenestetilbud", "OrienteringOmTjenestetilbud");

    private final String namespace;
    private final String root;
    private final String inner;

    PloType(String namespace, String root) {
        this(namespace, root, null);
    }

    PloType(String namespace, String root, String inner) {
        this.namespace = PloNamespaces.of(namespace);
        this.root = root;
        this.inner = inner;
    }

    public static Optional<PloType> of(String value) {
        return Arrays.stream(values()).filter(type -> type.name().equals(value)).findFirst();
    }

    public Code code() {
        return CodeList.MESSAGE_TYPE.plain(name());
    }

    /** What it tells of, in list 9121; empty for those that tell of nothing at a time. */
    public Optional<String> event() {
        return Optional.ofNullable(
                switch (this) {
                    case LOG_INNLAGT -> "1";
                    case LOG_UTSKREVET -> "2";
                    case LOG_UTSKRIVNINGSKLAR -> "3";
                    case LOG_AVMELDING -> "4";
                    case LOG_DOD -> "13";
                    case INNLEGGELSESRAPPORT,
                            HELSEOPPL_SOKNAD,
                            UTSKRIVNINGSRAPPORT,
                            HELSEOPPLYSNINGER_LEGE,
                            MEDISINSKE_OPPLYSNINGER,
                            ORIENTERING_TJENESTETILBUD -> null;
                });
    }

    /** Whether the content is of this type, in either version. */
    boolean isIn(Part part) {
        return part.holds(namespace, root)
                && (inner == null
                        || part.content()
                                        .orElseThrow()
                                        .getElementsByTagNameNS(namespace, inner)
                                        .getLength()
                                > 0);
    }

    /** Whether the content is one of these messages. */
    static boolean any(Part part) {
        return Arrays.stream(values()).anyMatch(type -> part.holds(type.namespace, type.root));
    }
}
