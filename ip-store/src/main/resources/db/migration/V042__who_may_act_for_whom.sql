-- Who has been given the right to act for a person by a decision or a document (pbrl §§ 3-4, 4-4, 4-7). What was written
-- stays; only an end is added to it.
create table mandate (
    id              uuid primary key,
    person_id       uuid not null references person,
    acting_id       uuid not null references person,
    kind            text not null check (kind in ('CHILD_WELFARE', 'CARER', 'ATTORNEY', 'FUTURE_ATTORNEY')),
    ground          text not null check (ground in
        ('CARE_ORDER', 'INTERIM_CARE', 'NO_MOVING', 'WRITTEN', 'CONFIRMED', 'LACKS_COMPETENCE')),
    scope           text[] not null,
    parts           text[] not null,
    unit_id         uuid references unit,
    document        text,
    decided_on      date not null,
    valid_from      date not null,
    valid_until     date,
    written_by      uuid not null,
    written_by_name text not null,
    text_shown      text,
    at              timestamptz not null,
    ended_on        date,
    ended_why       text,
    ended_by_name   text,
    version         bigint not null,
    check (person_id <> acting_id),
    check (valid_until >= valid_from),
    check (valid_from >= decided_on),
    check ((kind = 'CHILD_WELFARE') = (unit_id is not null)),
    check (kind <> 'ATTORNEY' or (cardinality(parts) > 0 and valid_until is not null)),
    check (document is not null or text_shown is not null)
);

create index mandate_person on mandate (person_id);
create index mandate_acting on mandate (acting_id);

-- Read by who may read the consents, and by the one it is given to. Written by the platform alone, after the rules.
alter table mandate enable row level security;
create policy work on mandate to ip_system using (true) with check (true);
create policy read on mandate for select to ip_app using (
    ((select true from permit p where p.person_id = mandate.person_id
        and p.grantee = any ((select ip_grantees())::uuid[]) and p.area = 'CONSENT' and p.may in ('READ', 'WRITE')
        and p.item is null
        and (p.valid_from is null or p.valid_from <= (select ip_today()))
        and (p.valid_until is null or p.valid_until >= (select ip_today())) limit 1) is true
        and not (mandate.person_id = any (array(select b.person_id from permit b where b.may = 'BARRED'
            and b.grantee = any ((select ip_grantees())::uuid[])))))
    or mandate.acting_id = any ((select ip_grantees())::uuid[]));
grant select on mandate to ip_app;
grant select, insert, update on mandate to ip_system;
create trigger keep_old_row after update on mandate for each row execute function ip_keep_old_row();

alter table consent_entry drop constraint consent_entry_capacity_check;
alter table consent_entry add constraint consent_entry_capacity_check
    check (capacity in ('OWN', 'PARENT', 'GUARDIAN', 'CHILD_WELFARE', 'ATTORNEY'));
