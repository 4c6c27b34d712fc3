-- When qualified personnel have found that one parent's answer is enough, for one matter and a time (pbrl § 4-4). Only added
-- to; it is over by itself.
create table one_parent (
    id          uuid primary key,
    person_id   uuid not null references person,
    parent_id   uuid not null references person,
    matter      text not null check (matter in ('PLAN', 'COORDINATOR', 'SHARING')),
    recipient   uuid references unit,
    why         text not null,
    heard       boolean not null,
    other       text not null,
    by          uuid not null references employment,
    by_name     text not null,
    valid_from  date not null,
    valid_until date not null,
    at          timestamptz not null,
    check ((matter = 'SHARING') = (recipient is not null)),
    check (valid_until >= valid_from)
);

create index one_parent_person on one_parent (person_id);

-- Read by who may read the consents, so also by the other parent. Added to by the platform alone, after the rules.
alter table one_parent enable row level security;
create policy work on one_parent to ip_system using (true) with check (true);
create policy read on one_parent for select to ip_app using (
    (select true from permit p where p.person_id = one_parent.person_id
        and p.grantee = any ((select ip_grantees())::uuid[]) and p.area = 'CONSENT' and p.may in ('READ', 'WRITE')
        and p.item is null
        and (p.valid_from is null or p.valid_from <= (select ip_today()))
        and (p.valid_until is null or p.valid_until >= (select ip_today())) limit 1) is true
        and not (one_parent.person_id = any (array(select b.person_id from permit b where b.may = 'BARRED'
            and b.grantee = any ((select ip_grantees())::uuid[])))));
grant select on one_parent to ip_app;
grant select, insert on one_parent to ip_system;
