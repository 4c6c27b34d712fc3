-- What stood before a change, kept for good (I13): a correction is a dated addition.
create table item_history (
    id        bigint generated always as identity primary key,
    kind      text not null,
    item      uuid not null,
    plan_id   uuid,
    person_id uuid not null references person,
    at        timestamptz not null,
    by        uuid,
    old       jsonb not null
);

create index item_history_item on item_history (item);
create index item_history_person on item_history (person_id);

-- Runs as the owner: nobody else may add here, so nobody can add what never stood.
create function ip_keep_old_row() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare
    was jsonb := to_jsonb(old);
    unimportant text[] := array['touched_at', 'version'];
begin
    if was - unimportant = to_jsonb(new) - unimportant then
        return null;
    end if;
    insert into item_history (kind, item, plan_id, person_id, at, by, old)
    values (tg_table_name,
            coalesce(was ->> 'id', was ->> 'plan_id', was ->> 'person_id')::uuid,
            case tg_table_name when 'plan' then was ->> 'id' else was ->> 'plan_id' end::uuid,
            case tg_table_name when 'person' then was ->> 'id' else was ->> 'person_id' end::uuid,
            coalesce(nullif(current_setting('ip.now', true), '')::timestamptz, clock_timestamp()),
            ip_actor(),
            was);
    return null;
end $$;

create trigger keep_old_row after update on person for each row execute function ip_keep_old_row();
create trigger keep_old_row after update on need for each row execute function ip_keep_old_row();
create trigger keep_old_row after update on coordinator_chair for each row execute function ip_keep_old_row();
create trigger keep_old_row after update on plan for each row execute function ip_keep_old_row();
create trigger keep_old_row after update on plan_text for each row execute function ip_keep_old_row();
create trigger keep_old_row after update on participant for each row execute function ip_keep_old_row();
create trigger keep_old_row after update on contribution for each row execute function ip_keep_old_row();
create trigger keep_old_row after update on goal for each row execute function ip_keep_old_row();
create trigger keep_old_row after update on suggestion for each row execute function ip_keep_old_row();
create trigger keep_old_row after update on measure for each row execute function ip_keep_old_row();
