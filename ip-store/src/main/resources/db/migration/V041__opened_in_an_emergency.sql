-- What was opened because it was urgent (hpl § 23): who, about whom, which areas, why and until when. Append-only; docs/
-- decisions/0012.
create table emergency_access (
    id            uuid primary key,
    person_id     uuid not null references person,
    employment_id uuid not null references employment,
    by_name       text not null,
    organisation  text not null,
    areas         text[] not null check (cardinality(areas) > 0),
    reason        text not null,
    opened_at     timestamptz not null,
    ends_at       timestamptz not null check (ends_at > opened_at)
);

create index emergency_access_person on emergency_access (person_id);

-- Read by who may read the log, by the one who opened, and by a reviewer of a sign about it. Added by the platform alone,
-- after the rules: the one who opens holds no permit yet.
alter table emergency_access enable row level security;
create policy work on emergency_access to ip_system using (true) with check (true);
create policy read on emergency_access for select to ip_app using (
    ((select true from permit p where p.person_id = emergency_access.person_id
        and p.grantee = any ((select ip_grantees())::uuid[]) and p.area = 'ACCESS_LOG' and p.may in ('READ', 'WRITE')
        and p.item is null
        and (p.valid_from is null or p.valid_from <= (select ip_today()))
        and (p.valid_until is null or p.valid_until >= (select ip_today())) limit 1) is true
        and not (emergency_access.person_id = any (array(select b.person_id from permit b where b.may = 'BARRED'
            and b.grantee = any ((select ip_grantees())::uuid[])))))
    or employment_id = any ((select ip_grantees())::uuid[])
    or exists (select from odd_access o where o.kind = 'EMERGENCY' and o.actor = emergency_access.employment_id
        and o.person_id = emergency_access.person_id
        and o.day between (emergency_access.opened_at at time zone 'Europe/Oslo')::date
            and (emergency_access.ends_at at time zone 'Europe/Oslo')::date));
grant select on emergency_access to ip_app;
grant select, insert on emergency_access to ip_system;

-- The moment by the application's clock.
create function ip_now() returns timestamptz language sql stable parallel safe
return nullif(current_setting('ip.now', true), '')::timestamptz;

-- A permit that lasts hours. From that instant nobody sees it, and so no policy that asks for permits finds it: said here
-- once, and not in every policy.
alter table permit add column ends_at timestamptz;
alter policy read on permit using (
    grantee = any ((select ip_grantees())::uuid[]) and (ends_at is null or ends_at > (select ip_now())));

do $$
declare
    one text;
begin
    for one in select conname from pg_constraint where conrelid = 'permit'::regclass and contype = 'u' loop
        execute format('alter table permit drop constraint %I', one);
    end loop;
end $$;
alter table permit add constraint permit_once unique nulls not distinct
    (person_id, grantee, area, item, may, basis, valid_from, valid_until, ends_at);
