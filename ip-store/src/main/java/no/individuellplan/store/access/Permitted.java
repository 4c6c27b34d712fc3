package no.individuellplan.store.access;

/**
 * The beginning of a list's condition: the people the actor holds any permit about. Row-level security says the same, but
 * row by row; said here too, the list begins with the actor's permits and not with every row there is.
 */
public final class Permitted {
    /** To be formatted with the name of the area; for a table with a column person_id. */
    public static final String IN_AREA = "person_id = any ((select ip_people('%s'))::uuid[])";

    /** In whatever area. */
    public static final String IN_ANY_AREA = "person_id = any ((select ip_people(null))::uuid[])";

    private Permitted() {}
}
