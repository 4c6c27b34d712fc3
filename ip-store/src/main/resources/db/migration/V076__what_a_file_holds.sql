-- What the file in a message holds of a plan: asked for again when the message leaves. Never what it says. Append-only.
create table e_message_file_part (
    message_id uuid not null references e_message,
    person_id  uuid not null references person,
    area       text not null,
    item       uuid not null,
    primary key (message_id, area, item)
);
create index e_message_file_part_person on e_message_file_part (person_id);

-- Seen by those who see all messages about the person; written by the platform alone, which makes such files.
alter table e_message_file_part enable row level security;
create policy work on e_message_file_part to ip_system using (true) with check (true);
create policy read on e_message_file_part for select to ip_app using (
    (select true from permit p where p.person_id = e_message_file_part.person_id
        and p.grantee = any ((select ip_grantees())::uuid[]) and p.area = 'MESSAGES' and p.may in ('READ', 'WRITE')
        and p.item is null
        and (p.valid_from is null or p.valid_from <= (select ip_today()))
        and (p.valid_until is null or p.valid_until >= (select ip_today())) limit 1) is true
    and not (e_message_file_part.person_id = any (array(select b.person_id from permit b where b.may = 'BARRED'
        and b.grantee = any ((select ip_grantees())::uuid[])))));
grant select on e_message_file_part to ip_app;
grant select, insert on e_message_file_part to ip_system;
