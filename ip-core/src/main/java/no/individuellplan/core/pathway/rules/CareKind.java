package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.LegalBasis;

/** A treatment by which a specialist service is asked for the person's plan. */
public enum CareKind {
    /** Compulsory mental health care: {@code tvungent psykisk helsevern} (PHV-02). */
    COMPULSORY("pathway.care.", LegalBasis.PLAN_IN_COMPULSORY_CARE),
    /** Rehabilitation with medicines for opioid dependence: {@code legemiddelassistert rehabilitering} (PHV-03). */
    LAR("pathway.lar.", LegalBasis.PLAN_IN_LAR);

    private final String decision;
    private final LegalBasis basis;

    CareKind(String decision, LegalBasis basis) {
        this.decision = decision;
        this.basis = basis;
    }

    String code(String norm) {
        return decision + norm;
    }

    LegalBasis basis() {
        return basis;
    }
}
