package no.individuellplan.core.rights;

import java.util.Set;
import no.individuellplan.core.agency.Agency;

/** Why what a service writes is preserved for posterity ({@code bevaringsplikt}, ARK-03). */
public enum RetentionClass {
    /** Files of children in child welfare, individual plans among them. */
    CHILD_WELFARE,
    /** Individuals in care for substance use. */
    SUBSTANCE_USE,
    /** Individuals in psychosocial care. */
    PSYCHOSOCIAL_CARE,
    /** Cooperation in education and upbringing. */
    UPBRINGING_AND_EDUCATION,
    /** Patients of the school health service and the health station. */
    SCHOOL_HEALTH,
    /** Cases in the social services on rights that may ground compensation, or about minor children. */
    SOCIAL_RIGHTS;

    /** What follows from the agency alone; units are marked one by one beside it. */
    static Set<RetentionClass> of(Agency.Kind agency) {
        return switch (agency) {
            case CHILD_WELFARE -> Set.of(CHILD_WELFARE);
            case MUNICIPALITY, HEALTH_TRUST, NAV, GP_OFFICE -> Set.of();
        };
    }
}
