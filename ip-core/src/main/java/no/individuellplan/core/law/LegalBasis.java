package no.individuellplan.core.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A provision ({@code lovhjemmel}) that our rules enforce: the one place where a statute is named. The rule id is the key
 * of the project's own rule catalogue; the citation is what a person reads and can look up on Lovdata. Guidance that
 * does not bind ({@code veileder}) is cited as guidance.
 */
public enum LegalBasis {
    ONE_MAIN_RESPONSIBILITY("IPF-03", "forskrift om individuell plan § 3"),
    TAKING_PART_IN_PLAN("IPF-04", "forskrift om individuell plan § 4"),
    CONSENT_TO_PLAN("IPF-05", "forskrift om individuell plan § 5"),
    DUTY_TO_START_PLAN("IPF-06", "forskrift om individuell plan § 6"),
    AGREEMENT_ON_MAIN_RESPONSIBILITY("IPF-07", "forskrift om individuell plan § 7 første ledd"),
    OTHER_SERVICES_CONTACTED("IPF-08", "forskrift om individuell plan § 7 andre ledd"),
    BOTH_LEVELS_OF_SERVICE("IPF-09a", "forskrift om individuell plan § 8"),
    ONE_PLAN_KEPT_UP_TO_DATE("IPF-09", "forskrift om individuell plan § 9 første og andre ledd"),
    CONTENT_OF_PLAN("IPF-10", "forskrift om individuell plan § 9 tredje ledd"),
    CHILD_TOOK_PART("IPF-11", "forskrift om individuell plan § 9 fjerde ledd"),
    RESPONSIBILITY_UNCHANGED("IPF-12", "forskrift om individuell plan § 10"),
    COMPLAINT_ROUTE("IPF-13", "forskrift om individuell plan § 11"),

    NEXT_OF_KIN("PBRL-01", "pasient- og brukerrettighetsloven § 1-3 bokstav b"),
    RIGHT_TO_PLAN("PBRL-02", "pasient- og brukerrettighetsloven § 2-5"),
    RIGHT_TO_COORDINATOR("PBRL-04", "pasient- og brukerrettighetsloven § 2-5 b"),
    RIGHT_TO_CHILD_COORDINATOR("PBRL-05", "pasient- og brukerrettighetsloven § 2-5 c"),
    RIGHT_TO_TAKE_PART("PBRL-08", "pasient- og brukerrettighetsloven § 3-1"),
    NEXT_OF_KIN_TAKE_PART("PBRL-09", "pasient- og brukerrettighetsloven § 3-1 tredje ledd", LegalBasis.JUNE_2026),
    INFORMATION_TO_NEXT_OF_KIN("PBRL-12", "pasient- og brukerrettighetsloven § 3-3 første ledd"),
    INFORMATION_WITHOUT_COMPETENCE("PBRL-13", "pasient- og brukerrettighetsloven § 3-3 andre ledd"),
    INFORMATION_ON_CHILD_UNDER_16("PBRL-14", "pasient- og brukerrettighetsloven § 3-4 første ledd"),
    CHILD_KEEPS_FROM_PARENTS("PBRL-15", "pasient- og brukerrettighetsloven § 3-4 andre ledd"),
    WITHHELD_FROM_PARENTS("PBRL-16", "pasient- og brukerrettighetsloven § 3-4 tredje ledd"),
    PARENTS_MUST_KNOW("PBRL-17", "pasient- og brukerrettighetsloven § 3-4 fjerde ledd"),
    CHILD_IS_TOLD("PBRL-18", "pasient- og brukerrettighetsloven § 3-4 femte ledd"),
    CHILD_WELFARE_IS_INFORMED("PBRL-19", "pasient- og brukerrettighetsloven § 3-4 sjette ledd"),
    INFORMED_CONSENT("PBRL-22", "pasient- og brukerrettighetsloven § 4-1"),
    AGE_OF_CONSENT("PBRL-24", "pasient- og brukerrettighetsloven § 4-3 første ledd"),
    DECISION_COMPETENCE(
            "PBRL-25", "pasient- og brukerrettighetsloven § 4-3 andre til fjerde ledd", LegalBasis.JUNE_2026),
    PARENTS_CONSENT("PBRL-26", "pasient- og brukerrettighetsloven § 4-4 første til tredje ledd"),
    CHILD_WELFARE_CONSENTS("PBRL-27", "pasient- og brukerrettighetsloven § 4-4 fjerde ledd"),
    CHILD_IS_HEARD("PBRL-28", "pasient- og brukerrettighetsloven § 4-4 femte ledd"),
    YOUTH_WITHOUT_COMPETENCE("PBRL-29", "pasient- og brukerrettighetsloven § 4-5"),
    ADULT_WITHOUT_COMPETENCE("PBRL-30", "pasient- og brukerrettighetsloven § 4-6"),
    GUARDIAN_WITH_MANDATE("PBRL-31", "pasient- og brukerrettighetsloven § 4-7"),
    RIGHT_TO_INSIGHT("PBRL-32", "pasient- og brukerrettighetsloven § 5-1"),
    CORRECTION_OF_RECORD("PBRL-33", "pasient- og brukerrettighetsloven § 5-2"),
    RIGHT_TO_OBJECT("PBRL-34", "pasient- og brukerrettighetsloven § 5-3", LegalBasis.JULY_2026),
    CHILD_AS_PARTY("PBRL-35", "pasient- og brukerrettighetsloven § 6-5"),
    RIGHT_TO_COMPLAIN("PBRL-40", "pasient- og brukerrettighetsloven § 7-2"),
    COMPLAINT_IS_WRITTEN("PBRL-41", "pasient- og brukerrettighetsloven § 7-3"),
    COMPLAINT_DEADLINE("PBRL-42", "pasient- og brukerrettighetsloven § 7-5"),
    PATIENT_OMBUD("PBRL-44", "pasient- og brukerrettighetsloven § 7-4 og kapittel 8"),

    MUNICIPALITY_PREPARES_PLAN("HOL-01", "helse- og omsorgstjenesteloven § 7-1 første ledd"),
    MUNICIPALITY_LEADS_PLAN("HOL-02", "helse- og omsorgstjenesteloven § 7-1 andre ledd"),
    MUNICIPALITY_OFFERS_COORDINATOR("HOL-03", "helse- og omsorgstjenesteloven § 7-2"),
    MUNICIPALITY_APPOINTS_CHILD_COORDINATOR("HOL-04", "helse- og omsorgstjenesteloven § 7-2 a"),
    COORDINATING_UNIT("HOL-05", "helse- og omsorgstjenesteloven § 7-3"),
    DUTY_TO_COOPERATE("HOL-07", "helse- og omsorgstjenesteloven § 3-4"),

    TRUST_PREPARES_PLAN("SPH-01", "spesialisthelsetjenesteloven § 2-5 første ledd"),
    TRUST_NOTIFIES_MUNICIPALITY("SPH-02", "spesialisthelsetjenesteloven § 2-5 andre ledd"),
    TRUST_APPOINTS_COORDINATOR("SPH-03", "spesialisthelsetjenesteloven § 2-5 a"),
    COORDINATING_UNIT_OF_TRUST("SPH-04", "spesialisthelsetjenesteloven § 2-5 b"),
    CONTACT_DOCTOR("SPH-05", "spesialisthelsetjenesteloven § 2-5 c"),
    DEADLINE_FOR_HELP("SPH-07", "pasient- og brukerrettighetsloven § 2-2"),
    PLAN_IN_MENTAL_HEALTH_CARE("PHV-01", "psykisk helsevernloven § 4-1"),
    PLAN_IN_COMPULSORY_CARE("PHV-02", "psykisk helsevernforskriften §§ 7, 16, 37, 44 og 45"),
    PLAN_IN_LAR("PHV-03", "LAR-forskriften § 6"),

    CONFIDENTIALITY("HPL-01", "helsepersonelloven § 21", LegalBasis.JULY_2026),
    CONSENT_TO_DISCLOSURE("HPL-02", "helsepersonelloven § 22", LegalBasis.JULY_2026),
    EXCEPTION_FROM_CONFIDENTIALITY("HPL-03", "helsepersonelloven § 23", LegalBasis.JULY_2026),
    SHARING_FOR_HEALTH_CARE("HPL-04", "helsepersonelloven § 25", LegalBasis.JULY_2026),
    OBJECTION_TO_DISCLOSURE("HPL-05", "helsepersonelloven § 29", LegalBasis.JULY_2026),
    DUTY_TO_REPORT_NEED("HPL-08", "helsepersonelloven § 38 a"),
    DUTY_TO_RECORD("HPL-10", "helsepersonelloven §§ 39 og 40"),
    CORRECTION("HPL-11", "helsepersonelloven § 42"),
    DELETION("HPL-12", "helsepersonelloven §§ 43 og 44"),

    AGREEMENT_ON_SHARED_RECORD("PJL-03", "pasientjournalloven § 9"),
    NO_READING_WITHOUT_BASIS("PJL-04", "pasientjournalloven §§ 15 og 16"),
    OTHER_PURPOSE_NEEDS_CONSENT("PJL-08", "pasientjournalloven § 20"),
    ACCESS_CONTROL_AND_LOG("PJL-10", "pasientjournalloven § 22"),
    DISCLOSURE_IS_LOGGED("PJL-11", "pasientjournalloven § 22 a", LegalBasis.JULY_2026),

    COORDINATING_UNIT_RECEIVES_NEEDS("HRF-03", "forskrift om habilitering, rehabilitering og koordinator § 6"),
    COORDINATOR_WITHOUT_PLAN("HRF-07", "forskrift om habilitering, rehabilitering og koordinator § 16"),
    TRUST_COORDINATOR_IS_HEALTH_PERSONNEL("HRF-08", "forskrift om habilitering, rehabilitering og koordinator § 17"),

    GUIDANCE_ORDER_OF_STEPS("VEI-01", "Helsedirektoratets veileder, planprosessens trinn"),
    GUIDANCE_ONLY_WHAT_IS_NECESSARY("VEI-02", "Helsedirektoratets veileder, planens innhold"),
    GUIDANCE_DECLINED_PLAN("VEI-05", "Helsedirektoratets veileder, når planen takkes nei til"),
    GUIDANCE_CONSENT_TO_COORDINATOR("VEI-06", "Helsedirektoratets veileder, samtykke til koordinator"),
    GUIDANCE_WHO_COORDINATES("VEI-08", "Helsedirektoratets veileder, hvem som kan være koordinator"),
    GUIDANCE_REVIEW("VEI-12", "Helsedirektoratets veileder, evaluering"),
    PLAN_GOES_ALONG("VEI-14", "ingen egen regel om flytting; helse- og omsorgstjenesteloven §§ 7-1 og 7-2"),

    PATHWAY_TIMES("PAS-01", "Helsedirektoratet, nasjonale pasientforløp, forløpstider"),
    PATHWAY_WITHOUT_CONSENT("PAS-02", "Helsedirektoratet, nasjonale pasientforløp, registrering"),
    PATHWAY_START("PAS-03", "Helsedirektoratet, kodeveileder for nasjonale pasientforløp, start"),
    PATHWAY_CODES("PAS-04", "Helsedirektoratet, kodeveileder for nasjonale pasientforløp, type forløp"),
    PATHWAY_TSB("PAS-06", "Helsedirektoratet, nasjonalt pasientforløp for rusbehandling, forløpstider"),
    PATHWAY_CHILDREN("PAS-09", "Helsedirektoratet, nasjonalt pasientforløp for barn og unge, forløpstider"),
    PATHWAY_ADULTS("PAS-10", "Helsedirektoratet, nasjonalt pasientforløp for voksne, forløpstider"),
    PATHWAY_AND_PLAN("PAS-13", "Helsedirektoratet, nasjonale pasientforløp, individuell plan"),
    TREATMENT_PLAN("PAS-14", "Helsedirektoratet, nasjonale pasientforløp, behandlingsplan"),

    PLAN_IN_LABOUR_AND_WELFARE("NAV-01", "arbeids- og velferdsforvaltningsloven § 15 tredje ledd"),
    PLAN_IN_SOCIAL_SERVICES("SOT-01", "sosialtjenesteloven §§ 28 og 42"),
    PLAN_IN_CHILD_WELFARE("BVL-01", "barnevernsloven § 15-9"),
    CHILD_HEARD_BEFORE_SHARING("BVL-03", "barnevernsloven § 1-4"),
    SCHOOL_TAKES_PART("OPL-01", "opplæringslova § 24-1"),
    PROPER_PROCEDURE("FVL-01", "forvaltningsloven §§ 11 a, 16–18, 23–25, 27, 29, 31 og 32"),

    NATIONAL_IDENTITY_NUMBER("FNR-01", "folkeregisterloven § 2-2"),
    NATIONAL_IDENTITY_NUMBER_2032("FNR-03", "Skatteetaten, nytt fødselsnummer fra 2032"),
    SYNTHETIC_IDENTITY_NUMBER("FNR-04", "Skatteetaten, syntetiske testnumre"),
    SUBSTITUTE_IDENTITY_NUMBER("FNR-05", "Norsk helsenett, felles hjelpenummer"),
    USE_OF_NATIONAL_IDENTITY_NUMBER("FNR-06", "personopplysningsloven § 12"),
    PROTECTED_ADDRESS("ADR-01", "folkeregisterloven § 10-4"),
    ADDRESS_PROTECTION("ADR-02", "Folkeregisteret, adressebeskyttelse"),
    HEALTH_NETWORK("NOR-03", "forskrift om IKT-standarder i helse- og omsorgstjenesten § 9"),
    ELECTRONIC_NOTICE("NOR-06", "eForvaltningsforskriften §§ 5, 6 og 8–11"),
    PROOF_AND_WITHDRAWAL_OF_CONSENT("GDPR-07", "personvernforordningen artikkel 7"),
    ANSWER_WITHIN_A_MONTH("GDPR-12", "personvernforordningen artikkel 12 nr. 3"),
    COPY_OF_OWN_DATA("GDPR-15", "personvernforordningen artikkel 15 og personopplysningsloven § 16"),
    RECTIFICATION_IS_TOLD("GDPR-16", "personvernforordningen artikkel 16 og 19"),
    ERASURE("GDPR-17", "personvernforordningen artikkel 17 nr. 3"),
    BREACH("GDPR-33", "personvernforordningen artikkel 33 og 34"),
    RETENTION("ARK-03", "bevaringsforskrifta §§ 36, 52, 54, 58 og 62"),
    LEGAL_HOLD("ARK-04", "pasientjournalloven § 25 og lokalt vedtak");

    /** Lov 20. juni 2025 nr. 67: {@code beslutningskompetanse}. */
    private static final String JUNE_2026 = "2026-06-01";

    /** Lov 23. januar 2026 nr. 1: {@code helsepersonelloven} chapter 5 anew. */
    private static final String JULY_2026 = "2026-07-01";

    private final String ruleId;
    private final String citation;
    private final String inForceFrom;

    LegalBasis(String ruleId, String citation) {
        this(ruleId, citation, null);
    }

    LegalBasis(String ruleId, String citation, String inForceFrom) {
        this.ruleId = ruleId;
        this.citation = citation;
        this.inForceFrom = inForceFrom;
    }

    /**
     * The first day, Europe/Oslo, on which the provision has the wording our rules enforce; empty when it was so before the
     * platform began. A decision made earlier rested on another wording.
     */
    public Optional<LocalDate> inForceFrom() {
        return Optional.ofNullable(inForceFrom).map(LocalDate::parse);
    }

    public boolean inForceOn(LocalDate date) {
        return inForceFrom().filter(date::isBefore).isEmpty();
    }

    /** The id of the provision in the rule catalogue, for example {@code IPF-05}. */
    public String ruleId() {
        return ruleId;
    }

    /** The provision in Norwegian, as it is cited to the person. */
    public String citation() {
        return citation;
    }

    /**
     * The citation of one letter of the required content of a plan, {@code forskrift om individuell plan § 9 tredje ledd
     * bokstav a} to {@code j} (IPF-10).
     *
     * @throws IllegalArgumentException when this is not the content of the plan, or the letter is not a to j
     */
    public String letter(char letter) {
        if (this != CONTENT_OF_PLAN || letter < 'a' || letter > 'j') {
            throw new IllegalArgumentException(ruleId + " has no letter " + letter);
        }
        return citation + " bokstav " + letter;
    }
}
