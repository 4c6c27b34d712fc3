package no.individuellplan.core.access;

import no.individuellplan.core.law.LegalBasis;

/** Why somebody may see something, with the provision it rests on. The person reads it in plain words by its name. */
public enum Basis {
    /** It is about oneself. */
    OWN(LegalBasis.RIGHT_TO_INSIGHT),
    /** A parent of a child under 16. */
    PARENT(LegalBasis.INFORMATION_ON_CHILD_UNDER_16),
    /** A parent of one of 16 or 17 who lacks competence for the decision, while a decision in force says so. */
    PARENT_OF_YOUTH(LegalBasis.YOUTH_WITHOUT_COMPETENCE),
    /** A parent who must know it to be able to take care of a child under 18; the child has been told. */
    PARENT_MUST_KNOW(LegalBasis.PARENTS_MUST_KNOW),
    /** A guardian or attorney whose mandate covers it. */
    MANDATE(LegalBasis.GUARDIAN_WITH_MANDATE),
    /** The child welfare service, by its named contact, while it has the care of the child. */
    CHILD_WELFARE(LegalBasis.CHILD_WELFARE_IS_INFORMED),
    /** Those the child lives with while the child welfare service has the care. */
    CARER(LegalBasis.CHILD_WELFARE_IS_INFORMED),
    /** One with a written mandate, for the parts of the plan the person has named. */
    ATTORNEY(LegalBasis.CONSENT_TO_DISCLOSURE),
    /** Next of kin whom the person has named, by the yes of both. */
    NEXT_OF_KIN(LegalBasis.INFORMATION_TO_NEXT_OF_KIN),
    /** Nearest next of kin of one who lacks competence for a decision, while the decision on it holds. */
    NEAREST_OF_KIN(LegalBasis.INFORMATION_WITHOUT_COMPETENCE),
    /** The coordinating unit's duty to take needs and appoint coordinators. */
    COORDINATING_UNIT(LegalBasis.COORDINATING_UNIT_RECEIVES_NEEDS),
    /** Asked to be coordinator, or holds the chair. */
    COORDINATOR(LegalBasis.COORDINATOR_WITHOUT_PLAN),
    /** Asked to be child coordinator, or is one, or answers for it, while those who answer for the child want it. */
    CHILD_COORDINATOR(LegalBasis.MUNICIPALITY_APPOINTS_CHILD_COORDINATOR),
    /** The person said yes to share. */
    CONSENT(LegalBasis.CONSENT_TO_DISCLOSURE),
    /** Asked to take on a measure, or to take part, after the person's yes. */
    ASKED(LegalBasis.RESPONSIBILITY_UNCHANGED),
    /** Works with the treatment at the service that gives it and has written it in; no yes of the person's. */
    TREATS(LegalBasis.DUTY_TO_RECORD),
    /** Reported the need. */
    REPORTED(LegalBasis.DUTY_TO_REPORT_NEED),
    /** Own family, or oneself: nobody serves their own. A reason to refuse, never to permit. */
    OWN_FAMILY(LegalBasis.CONFIDENTIALITY),
    /** Kept from parents by the child or by a professional. A reason to refuse, never to permit. */
    WITHHELD(LegalBasis.WITHHELD_FROM_PARENTS),
    /** Taken out of what is shared by the person. A reason to refuse, never to permit. */
    NARROWED(LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT),
    /** The platform's own work for the person: delivering messages, taking in registers. */
    SYSTEM(LegalBasis.SHARING_FOR_HEALTH_CARE),
    /** Opened by health personnel because life or health was at stake; for hours, and looked at afterwards. */
    EMERGENCY(LegalBasis.EXCEPTION_FROM_CONFIDENTIALITY),
    /** Opened as EMERGENCY although the person objects, for weighty reasons in words. */
    OBJECTION_OVERRIDDEN(LegalBasis.OBJECTION_TO_DISCLOSURE),
    /** Reviews the log afterwards, as the privacy officer does. */
    LOG_REVIEW(LegalBasis.ACCESS_CONTROL_AND_LOG),
    /** Keeps the installation running: the outside of messages, never what they say or whom they are about. */
    OPERATION(LegalBasis.HEALTH_NETWORK),
    /** The person moves, and has said yes that the plan goes along: the municipality they move to, and the one they leave. */
    RELOCATION(LegalBasis.PLAN_GOES_ALONG),
    /** Is to answer a complaint, or what somebody asks for about their own information. */
    ASKED_FOR(LegalBasis.COMPLAINT_ROUTE),
    /** Has been sent a message, which cannot be taken back. What is said of a receiver, never a permit. */
    SENT_TO(LegalBasis.SHARING_FOR_HEALTH_CARE),
    /** Party to the message. */
    CORRESPONDENCE(LegalBasis.SHARING_FOR_HEALTH_CARE);

    private final LegalBasis law;

    Basis(LegalBasis law) {
        this.law = law;
    }

    public LegalBasis law() {
        return law;
    }
}
