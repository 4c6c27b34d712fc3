-- What is kept from parents and shared with a service all the same, by the young person of 12 or more alone, or by a
-- professional before that (pbrl § 4-3 first paragraph c). A line that stops it names the line it ends. As what is kept: no role of
-- the application reads it.
create table shared_kept (
    id         uuid primary key,
    line       bigint generated always as identity,
    person_id  uuid not null references person,
    unit_id    uuid not null references unit,
    area       text not null,
    item       uuid not null,
    by_whom    text not null check (by_whom in ('CHILD', 'PROFESSIONAL')),
    actor      uuid not null,
    actor_name text not null,
    words      text,
    ends       uuid unique references shared_kept,
    at         timestamptz not null,
    rules      text not null,
    facts      text not null,
    check (ends is not null or words is not null)
);

create index shared_kept_person on shared_kept (person_id);

alter table shared_kept enable row level security;
create policy work on shared_kept to ip_system using (true) with check (true);
grant select, insert on shared_kept to ip_system;
