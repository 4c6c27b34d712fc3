package no.individuellplan.core.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The kinds of information a permit can name. Every row that holds a person's information belongs to exactly one; the
 * seven life areas ({@code livsområder}) are what the person shares or keeps.
 */
public enum Area {
    IDENTITY,
    NEED,
    COORDINATION,
    CONSENT,
    PLAN,
    ABOUT_ME,
    HOUSING,
    WORK_AND_EDUCATION,
    HEALTH,
    ECONOMY,
    FAMILY_AND_NETWORK,
    LEISURE,
    EVERYDAY,
    MESSAGES,
    HISTORY,
    ACCESS_LOG,
    /** Complaints, and what is asked for about one's own information. */
    RIGHTS,
    /**
     * What a specialist service has written in about treatment it gives, and what that asks of the plan. No yes to share
     * opens it: only the person and that service see it, a permit of the service's naming its unit.
     */
    TREATMENT,
    /**
     * Who is child coordinator ({@code barnekoordinator}), named by the person's own id, and what they have written, named by
     * the role. No yes to share opens it.
     */
    CHILD_COORDINATION;

    /** What the person decides about, one by one, when sharing. */
    public static final Set<Area> LIFE_AREAS = Set.copyOf(EnumSet.range(HOUSING, EVERYDAY));

    /** What may be named in a consent to share: the life areas and the person's own presentation. */
    public static final Set<Area> SHAREABLE = Set.copyOf(EnumSet.range(ABOUT_ME, EVERYDAY));

    /** Whom a plan is about, that it is there, and who coordinates: what every reader of some of it sees. */
    static final Set<Area> FRAME = Collections.unmodifiableSet(EnumSet.of(IDENTITY, PLAN, COORDINATION));
}
