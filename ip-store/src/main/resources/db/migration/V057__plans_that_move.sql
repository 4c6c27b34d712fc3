-- A plan that goes along to another municipality has a consent of its own, which names the coordinating unit it goes to;
-- docs/decisions/0022.
alter table consent_entry drop constraint consent_entry_kind_check;
alter table consent_entry add constraint consent_entry_kind_check
    check (kind in ('PLAN', 'COORDINATOR', 'SHARING', 'RELOCATION'));
alter table consent_entry drop constraint consent_entry_check;
alter table consent_entry add constraint consent_entry_check
    check ((kind in ('SHARING', 'RELOCATION')) = (recipient is not null));

create table relocation (
    id                 uuid primary key,
    person_id          uuid not null references person,
    plan_id            uuid not null references plan,
    from_unit          uuid not null references unit,
    to_unit            uuid not null references unit,
    moving_on          date not null,
    overlap_days       int not null check (overlap_days > 0),
    state              text not null check (state in ('PROPOSED', 'WAITING', 'TAKEN_OVER', 'SENT_BACK', 'UNDONE')),
    proposed_by        text not null,
    at                 timestamptz not null,
    waiting_since      date,
    former_coordinator uuid references employment,
    handled_by         text,
    taken_over_on      date,
    handed_over_by     date,
    reason             text,
    version            bigint not null,
    check (from_unit <> to_unit),
    check ((state = 'TAKEN_OVER') = (taken_over_on is not null) and (state = 'TAKEN_OVER') = (handed_over_by is not null)),
    check ((state = 'SENT_BACK') = (reason is not null))
);

create index relocation_person on relocation (person_id);
create unique index one_move_at_a_time on relocation (plan_id) where state in ('PROPOSED', 'WAITING');

create function pg_temp.has_relocations(rights text) returns text
language sql as $$
select format(
    '((select true from permit p where p.person_id = relocation.person_id'
    ' and p.grantee = any ((select ip_grantees())::uuid[]) and p.area = ''CONSENT'' and p.may in (%s)'
    ' and (p.item is null or p.item = relocation.id)'
    ' and (p.valid_from is null or p.valid_from <= (select ip_today()))'
    ' and (p.valid_until is null or p.valid_until >= (select ip_today())) limit 1) is true'
    ' and not (relocation.person_id = any (array(select b.person_id from permit b where b.may = ''BARRED'''
    ' and b.grantee = any ((select ip_grantees())::uuid[])))))',
    rights)
$$;

alter table relocation enable row level security;
create policy work on relocation to ip_system using (true) with check (true);
grant select, insert, update on relocation to ip_app, ip_system;
do $$
begin
    execute 'create policy read on relocation for select to ip_app using ' || pg_temp.has_relocations('''READ'', ''WRITE''');
    execute 'create policy add on relocation for insert to ip_app with check ' || pg_temp.has_relocations('''WRITE''');
    execute format('create policy change on relocation for update to ip_app using (%1$s) with check (%1$s)',
        pg_temp.has_relocations('''WRITE'''));
end $$;

create trigger keep_old_row after update on relocation for each row execute function ip_keep_old_row();
