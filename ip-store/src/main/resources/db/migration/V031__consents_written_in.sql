-- How an answer was given when the giver did not write it in: on paper or by word of mouth, written in by whom, held against
-- the paper or heard by whom, which day and in which meeting. Lines where nothing is said of it were given by the giver.
alter table consent_entry add column form text check (form in ('PAPER', 'ORAL'));
alter table consent_entry add column registrar uuid references employment;
alter table consent_entry add column registrar_name text;
alter table consent_entry add column witness text;
alter table consent_entry add column given_on date;
alter table consent_entry add column meeting text;
alter table consent_entry add constraint written_in_says_by_whom_and_when
    check ((form is null) = (registrar is null) and (form is null) = (registrar_name is null)
        and (form is null) = (given_on is null));
alter table consent_entry add constraint a_yes_written_in_has_a_second
    check (form is null or answer <> 'GIVEN' or witness is not null);

-- A yes on paper that one has written in and a colleague is to hold against the paper. Nothing is shared on it.
create table consent_registration (
    id            uuid primary key,
    person_id     uuid not null references person,
    recipient     uuid not null references unit,
    areas         text[] not null,
    purpose       text,
    valid_until   date not null,
    giver         uuid not null references person,
    text_shown    text not null,
    childs_view   text,
    child_objects boolean not null,
    given_on      date not null,
    by            uuid not null references employment,
    by_name       text not null,
    colleague     uuid not null references employment,
    state         text not null check (state in ('WAITING', 'CONFIRMED', 'REFUSED')),
    reason        text,
    at            timestamptz not null,
    version       bigint not null,
    check (by <> colleague),
    check ((state = 'REFUSED') = (reason is not null))
);

create index consent_registration_person on consent_registration (person_id);
create index consent_registration_waiting on consent_registration (colleague) where state = 'WAITING';

create function pg_temp.has_registrations(rights text) returns text
language sql as $$
select format(
    '((select true from permit p where p.person_id = consent_registration.person_id'
    ' and p.grantee = any ((select ip_grantees())::uuid[]) and p.area = ''CONSENT'' and p.may in (%s)'
    ' and (p.item is null or p.item = consent_registration.id)'
    ' and (p.valid_from is null or p.valid_from <= (select ip_today()))'
    ' and (p.valid_until is null or p.valid_until >= (select ip_today())) limit 1) is true'
    ' and not (consent_registration.person_id = any (array(select b.person_id from permit b where b.may = ''BARRED'''
    ' and b.grantee = any ((select ip_grantees())::uuid[])))))',
    rights)
$$;

alter table consent_registration enable row level security;
create policy work on consent_registration to ip_system using (true) with check (true);
grant select, insert, update on consent_registration to ip_app, ip_system;
do $$
begin
    execute 'create policy read on consent_registration for select to ip_app using '
        || pg_temp.has_registrations('''READ'', ''WRITE''');
    execute 'create policy add on consent_registration for insert to ip_app with check '
        || pg_temp.has_registrations('''WRITE''');
    execute format('create policy change on consent_registration for update to ip_app using (%1$s) with check (%1$s)',
        pg_temp.has_registrations('''WRITE'''));
end $$;

create trigger keep_old_row after update on consent_registration for each row execute function ip_keep_old_row();
