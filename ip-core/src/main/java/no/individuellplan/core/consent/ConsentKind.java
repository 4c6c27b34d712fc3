package no.individuellplan.core.consent;

import no.individuellplan.core.person.DecisionCompetence.Matter;

/** The consents that must never be mixed (matrix 3 of the rule catalogue). */
public enum ConsentKind {
    /** That a plan is made (IPF-05). */
    PLAN(Matter.PLAN),
    /** That a coordinator is appointed (VEI-06). */
    COORDINATOR(Matter.COORDINATOR),
    /** That one service sees named areas (IPF-10 i, hpl § 22). */
    SHARING(Matter.SHARING),
    /** That the plan goes along to one other municipality (VEI-14). */
    RELOCATION(Matter.SHARING),
    /** That a child coordinator is appointed (hol § 7-2 a, HOL-04). */
    CHILD_COORDINATOR(Matter.COORDINATOR);

    private final Matter matter;

    ConsentKind(Matter matter) {
        this.matter = matter;
    }

    /** What a decision on competence must be about to concern this consent. */
    public Matter matter() {
        return matter;
    }
}
