-- Which plan was put in which message to which service, and what it said as a sum. Append-only.
create table sent_plan (
    message_id uuid primary key references e_message,
    plan_id    uuid not null references plan,
    person_id  uuid not null references person,
    to_unit    uuid not null references unit,
    thread_id  uuid not null references thread,
    number     integer not null check (number > 0),
    version    integer not null,
    digest     text not null check (digest ~ '^[0-9a-f]{64}$'),
    at         timestamptz not null,
    unique (plan_id, to_unit, number)
);
create index sent_plan_person on sent_plan (person_id);

-- Seen by those who see all messages about the person; written by the platform alone, which sends them.
alter table sent_plan enable row level security;
create policy work on sent_plan to ip_system using (true) with check (true);
create policy read on sent_plan for select to ip_app using (
    (select true from permit p where p.person_id = sent_plan.person_id
        and p.grantee = any ((select ip_grantees())::uuid[]) and p.area = 'MESSAGES' and p.may in ('READ', 'WRITE')
        and p.item is null
        and (p.valid_from is null or p.valid_from <= (select ip_today()))
        and (p.valid_until is null or p.valid_until >= (select ip_today())) limit 1) is true
    and not (sent_plan.person_id = any (array(select b.person_id from permit b where b.may = 'BARRED'
        and b.grantee = any ((select ip_grantees())::uuid[])))));
grant select on sent_plan to ip_app;
grant select, insert on sent_plan to ip_system;

-- When a plan was last looked at for somebody to be sent it. About the platform's work alone.
create table plan_look (
    plan_id   uuid primary key references plan,
    looked_at timestamptz not null
);
grant select, insert, update on plan_look to ip_system;
