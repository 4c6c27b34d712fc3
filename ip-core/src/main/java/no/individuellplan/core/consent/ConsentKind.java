package no.individuellplan.core.consent;

/** The consents that must never be mixed (matrix 3 of the rule catalogue). */
public enum ConsentKind {
    /** That a plan is made (IPF-05). */
    PLAN,
    /** That a coordinator is appointed (VEI-06). */
    COORDINATOR,
    /** That one service sees named areas (IPF-10 i, hpl § 22). */
    SHARING
}
