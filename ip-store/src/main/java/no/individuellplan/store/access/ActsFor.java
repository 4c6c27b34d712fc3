package no.individuellplan.store.access;

/** Where it says who may act for whom. */
public final class ActsFor {
    /** Every representation there is or will be, by a register or a mandate; an ended mandate as far as it went. */
    public static final String TABLE = """
            (select person_id, representative_id, kind, scope, '{}'::text[] as parts, null::text as ground, valid_from,
                    valid_until
                from representation
            union all
            select person_id, acting_id, kind, scope, parts, ground, valid_from, least(valid_until, ended_on - 1)
                from mandate where ended_on is null or ended_on > valid_from)
            """;

    private ActsFor() {}
}
