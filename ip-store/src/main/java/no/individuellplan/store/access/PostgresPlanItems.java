package no.individuellplan.store.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.PlanItem;
import no.individuellplan.core.access.PlanItems;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

/** Goals, suggestions, measures, contact doctors, texts about the person and threads, each as an item. Row-level security says which. */
@ApplicationScoped
class PostgresPlanItems implements PlanItems {
    private static final String ITEMS = """
            select id, person_id, area, parent_id as under, worded_by as author, 'GOAL' as what from goal where %1$s
            union all select id, person_id, area, goal_id, by, 'SUGGESTION' from suggestion where %1$s
            union all select id, person_id, area, goal_id, null, 'MEASURE' from measure where %1$s
            union all select id, person_id, 'MESSAGES', item, null, 'THREAD' from thread where %1$s
            union all select * from (select id, person_id, 'HEALTH', null::uuid, null::uuid, 'CONTACT_DOCTOR'
                from contact_doctor_line where role = id) named where %1$s
            union all select * from (select md5(plan_id || ':' || kind)::uuid as id, person_id, area, null::uuid, by,
                case kind when 'WHAT_MATTERS' then 'OWN_WORDS' else 'TEXT' end
                from plan_text where area = 'ABOUT_ME') about_me where %1$s
            """;

    private static final String ONE = ITEMS.formatted("id = ?");
    private static final String OF_PERSON = ITEMS.formatted("person_id = ?");

    private final Sql sql;

    PostgresPlanItems(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<PlanItem> find(UUID id) {
        return sql.first(ONE, PostgresPlanItems::item, id, id, id, id, id, id);
    }

    List<PlanItem> of(PersonId person) {
        return sql.list(OF_PERSON, PostgresPlanItems::item, person, person, person, person, person, person);
    }

    private static PlanItem item(Found found) {
        return new PlanItem(
                found.uuid("id"),
                found.id("person_id", PersonId::new),
                found.constant("area", Area.class),
                found.uuid("under"),
                found.uuid("author"),
                found.constant("what", PlanItem.Kind.class));
    }
}
