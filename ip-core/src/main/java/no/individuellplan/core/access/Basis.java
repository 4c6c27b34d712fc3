package no.individuellplan.core.access;

import no.individuellplan.core.law.LegalBasis;

/** Why somebody may see something, with the provision it rests on. The person reads it in plain words by its name. */
public enum Basis {
    /** It is about oneself. */
    OWN(LegalBasis.PBRL_32_ACCESS_TO_RECORD),
    /** A parent of a child under 18. */
    PARENT(LegalBasis.PBRL_14_PARENTS_INFORMED),
    /** A guardian or attorney whose mandate covers it. */
    MANDATE(LegalBasis.PBRL_31_GUARDIAN_CONSENTS),
    /** The coordinating unit's duty to take needs and appoint coordinators. */
    COORDINATING_UNIT(LegalBasis.HRF_03_COORDINATING_UNIT_RECEIVES),
    /** Asked to be coordinator, or holds the chair. */
    COORDINATOR(LegalBasis.HRF_07_COORDINATOR_WITHOUT_PLAN),
    /** The person said yes to share. */
    CONSENT(LegalBasis.IPF_10_CONTENT),
    /** Asked to take on a measure, or to take part, after the person's yes. */
    ASKED(LegalBasis.IPF_12_NORMAL_RESPONSIBILITY),
    /** Reported the need. */
    REPORTED(LegalBasis.HPL_08_REPORT_NEED),
    /** Party to the message. */
    CORRESPONDENCE(LegalBasis.HPL_04_SHARING_FOR_HEALTH_CARE);

    private final LegalBasis law;

    Basis(LegalBasis law) {
        this.law = law;
    }

    public LegalBasis law() {
        return law;
    }
}
