package no.individuellplan.core.rights.rules;

import java.time.LocalDate;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.LegalChoices;

/**
 * What a complaint is about, which decides the provision, the time and the body (IPF-13). It always goes to the one who
 * decided first.
 */
public enum ComplaintAbout {
    /** The plan or the coordinator, or that there is none (pbrl §§ 2-5 to 2-5 c). */
    PLAN_OR_COORDINATOR(LegalBasis.RIGHT_TO_PLAN, 4, AppealBody.STATE_ADMINISTRATOR),
    /** Taking part and being informed (pbrl chapter 3). */
    TAKING_PART(LegalBasis.RIGHT_TO_TAKE_PART, 4, AppealBody.STATE_ADMINISTRATOR),
    /** Consent (pbrl chapter 4). */
    CONSENT(LegalBasis.INFORMED_CONSENT, 4, AppealBody.STATE_ADMINISTRATOR),
    /** Insight (pbrl § 5-1). */
    INSIGHT(LegalBasis.RIGHT_TO_INSIGHT, 4, AppealBody.STATE_ADMINISTRATOR),
    /** A refusal to correct or delete; the sections name no time, and the installation has chosen one. */
    RECORD(LegalBasis.CORRECTION, 0, AppealBody.STATE_ADMINISTRATOR),
    /** The plan under the social services act. */
    SOCIAL_SERVICES(LegalBasis.PLAN_IN_SOCIAL_SERVICES, 3, AppealBody.STATE_ADMINISTRATOR),
    /** The plan from NAV. */
    NAV(LegalBasis.PLAN_IN_LABOUR_AND_WELFARE, 3, AppealBody.NAV_APPEALS),
    /** The plan from child welfare. */
    CHILD_WELFARE(LegalBasis.PLAN_IN_CHILD_WELFARE, 3, AppealBody.STATE_ADMINISTRATOR);

    private final LegalBasis basis;
    private final int weeks;
    private final AppealBody body;

    ComplaintAbout(LegalBasis basis, int weeks, AppealBody body) {
        this.basis = basis;
        this.weeks = weeks;
        this.body = body;
    }

    public LegalBasis basis() {
        return basis;
    }

    public AppealBody body() {
        return body;
    }

    public int weeks(LegalChoices choices) {
        return this == RECORD ? choices.recordComplaintWeeks() : weeks;
    }

    /** Whether the rules of pasient- og brukerrettighetsloven chapter 7 set the time; else forvaltningsloven does. */
    public boolean isAboutPatientsRights() {
        return weeks == 4;
    }

    /**
     * @param knownOn the day the person got to know of it, Europe/Oslo
     * @return the last day in time
     */
    public LocalDate lastDay(LocalDate knownOn, LegalChoices choices) {
        return knownOn.plusWeeks(weeks(choices));
    }
}
