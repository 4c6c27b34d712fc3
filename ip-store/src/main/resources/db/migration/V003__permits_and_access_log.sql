-- Who acts in this transaction. Set by the application before its first statement; empty means nobody.

create function ip_grantees() returns uuid[] language sql stable parallel safe
return coalesce(nullif(current_setting('ip.grantees', true), ''), '{}')::uuid[];

create function ip_actor() returns uuid language sql stable parallel safe
return nullif(current_setting('ip.actor', true), '')::uuid;

-- The day in Oslo by the application's clock.
create function ip_today() returns date language sql stable parallel safe
return nullif(current_setting('ip.today', true), '')::date;

-- The permits as the rules last worked them out. BARRED shuts its grantee out of everything about the person.
create table permit (
    person_id   uuid not null references person,
    grantee     uuid not null,
    area        text not null,
    item        uuid,
    may         text not null check (may in ('BARRED', 'READ', 'WRITE')),
    basis       text not null,
    valid_from  date,
    valid_until date,
    unique nulls not distinct (person_id, grantee, area, item, may, basis, valid_from, valid_until)
);

create index permit_grantee on permit (grantee, area);
create index permit_barred on permit (grantee) where may = 'BARRED';

-- The people the actor holds any permit about, in one area or in any; everyone for the platform's own work. For lists,
-- whose rows are then found by person and not by asking every row.
create function ip_people(wanted text) returns uuid[] language sql stable as $$
    select coalesce(array_agg(distinct person_id), '{}') from (
        select p.person_id from permit p where p.grantee = any (ip_grantees()) and (wanted is null or p.area = wanted)
        union all select id from person where current_user = 'ip_system') known
$$;

-- Append-only: nobody is granted UPDATE or DELETE. No reference to person: the log outlives what it tells of.
create table access_log (
    id           uuid primary key,
    at           timestamptz not null,
    person_id    uuid,
    actor        uuid not null,
    actor_name   text not null,
    organisation text,
    on_behalf_of boolean not null,
    kind         text not null check (kind in ('READ', 'WRITE', 'REFUSED')),
    basis        text not null,
    information  text not null,
    period       text
);

create index access_log_person on access_log (person_id, at desc);
