-- What was held back from deletion can be let go of, with a reason; docs/decisions/0018.

-- Append-only. About the person whose record was held back.
create table legal_hold_end (
    hold_id   uuid primary key references legal_hold,
    person_id uuid not null references person,
    reason    text not null,
    by        uuid not null references employment,
    by_name   text not null,
    at        timestamptz not null
);
create index legal_hold_end_person on legal_hold_end (person_id);
alter table legal_hold_end enable row level security;
create policy work on legal_hold_end to ip_system using (true) with check (true);
grant select, insert on legal_hold_end to ip_system;

-- As before, but that only what still is held back stands in the way.
create or replace function ip_erase(one uuid) returns void language plpgsql security definer
set search_path = public, pg_temp as $$
declare
    asked rights_request;
    first_one uuid;
    first_called text;
    second_one uuid;
    second_called text;
    agreed_at timestamptz;
    gone uuid;
begin
    select r.* into asked from rights_request r where r.id = one and r.kind = 'DELETION' for update;
    select s."by", s.by_name into first_one, first_called from rights_step s
        where s.request_id = one and s.kind = 'APPROVED' order by s.line limit 1;
    select s."by", s.by_name, s.at into second_one, second_called, agreed_at from rights_step s
        where s.request_id = one and s.kind = 'UPHELD' and s."by" = ip_actor();
    if asked.id is null or first_one is null or second_one is null
        or (select professional_id from employment where id = first_one)
            = (select professional_id from employment where id = second_one)
        or exists (select from legal_hold h where h.person_id = asked.person_id
            and not exists (select from legal_hold_end e where e.hold_id = h.id))
        or exists (select from unit u join agency a on a.id = u.agency_id
            where u.id in (select n.receiving_unit from need n where n.person_id = asked.person_id
                union all select t.unit_id from participant t where t.person_id = asked.person_id)
            and (a.kind = 'CHILD_WELFARE' or exists (select from unit_retention r where r.unit_id = u.id)))
    then
        raise exception 'not deleted: two different people agree, and nothing is preserved or held back'
            using errcode = '42501';
    end if;
    gone := asked.item;
    insert into tombstone (request_id, person_id, area, item, ground, first_by, first_name, second_by, second_name, at)
    values (one, asked.person_id, asked.area, gone, asked.ground, first_one, first_called,
        second_one, second_called, agreed_at);

    -- What hung on a goal stands on its own; other words suggested for it go with it.
    update measure set goal_id = null, version = version + 1 where goal_id = gone;
    update goal set parent_id = null, version = version + 1 where parent_id = gone;
    delete from item_history h where h.kind = 'suggestion'
        and h.item in (select s.id from suggestion s where s.goal_id = gone);
    delete from suggestion where id = gone or goal_id = gone;
    delete from measure where id = gone;
    delete from goal where id = gone;
    delete from plan_text where person_id = asked.person_id and md5(plan_id || ':' || kind)::uuid = gone;

    -- Every earlier row, and every whole version of the plan.
    delete from item_history h where h.person_id = asked.person_id
        and (h.item = gone or h.kind = 'suggestion' and h.old ->> 'goal_id' = gone::text
            or h.kind = 'plan_text' and md5((h.old ->> 'plan_id') || ':' || (h.old ->> 'kind'))::uuid = gone);
    update plan_version v set content = v.content || jsonb_build_object(
        'goal', (select coalesce(jsonb_agg(x), '[]') from jsonb_array_elements(v.content -> 'goal') x
            where x ->> 'id' <> gone::text),
        'measure', (select coalesce(jsonb_agg(x), '[]') from jsonb_array_elements(v.content -> 'measure') x
            where x ->> 'id' <> gone::text),
        'suggestion', (select coalesce(jsonb_agg(x), '[]') from jsonb_array_elements(v.content -> 'suggestion') x
            where x ->> 'id' <> gone::text and x ->> 'goal_id' is distinct from gone::text),
        'plan_text', (select coalesce(jsonb_agg(x), '[]') from jsonb_array_elements(v.content -> 'plan_text') x
            where md5((x ->> 'plan_id') || ':' || (x ->> 'kind'))::uuid <> gone))
    where v.person_id = asked.person_id;

    -- And what said it beside them.
    delete from correction where item = gone;
    update rights_request set quoted = null where item = gone;
end $$;
