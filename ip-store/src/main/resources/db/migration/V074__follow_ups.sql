-- What received messages ask somebody here to do (HIS 80704, HIS 80517). Kept for good; a message makes one at most.
create table follow_up (
    id           uuid primary key,
    person_id    uuid not null references person,
    thread_id    uuid not null references thread,
    message_id   uuid not null unique references e_message,
    kind         text not null check (kind in ('ADMITTED', 'READY_FOR_DISCHARGE', 'NOT_READY', 'DISCHARGED', 'DEAD',
                     'REVIEW', 'CHECK_REFERRAL')),
    unit_id      uuid not null references unit,
    from_unit    uuid not null references unit,
    sender       uuid not null references agency,
    said_at      timestamptz not null,
    happened_at  timestamptz,
    day_only     boolean not null,
    due_at       timestamptz,
    differences  text[] not null,
    state        text not null check (state in ('OPEN', 'WITHDRAWN', 'OVER', 'CANCELLED', 'REPLACED')),
    state_at     timestamptz not null,
    done_by      uuid references employment,
    done_by_name text,
    done_at      timestamptz,
    version      bigint not null,
    check ((done_by is null) = (done_at is null) and (done_by is null) = (done_by_name is null))
);

create index follow_up_person on follow_up (person_id);
create index follow_up_thread on follow_up (thread_id);

-- Belongs to its thread: who sees that sees this. Made by the platform alone, as it reads the message.
alter table follow_up enable row level security;
create policy work on follow_up to ip_system using (true) with check (true);
create policy read on follow_up for select to ip_app using (
    (select true from permit p where p.person_id = follow_up.person_id
        and p.grantee = any ((select ip_grantees())::uuid[]) and p.area = 'MESSAGES' and p.may in ('READ', 'WRITE')
        and (p.item is null or p.item = follow_up.thread_id)
        and (p.valid_from is null or p.valid_from <= (select ip_today()))
        and (p.valid_until is null or p.valid_until >= (select ip_today())) limit 1) is true
    and not (follow_up.person_id = any (array(select b.person_id from permit b where b.may = 'BARRED'
        and b.grantee = any ((select ip_grantees())::uuid[]))))
    and (follow_up.thread_id = any (array(select w.item from permit w where w.may = 'WITHHELD'
        and w.grantee = any ((select ip_grantees())::uuid[])))) is not true);
create policy change on follow_up for update to ip_app using (
    (select true from permit p where p.person_id = follow_up.person_id
        and p.grantee = any ((select ip_grantees())::uuid[]) and p.area = 'MESSAGES' and p.may = 'WRITE'
        and (p.item is null or p.item = follow_up.thread_id)
        and (p.valid_from is null or p.valid_from <= (select ip_today()))
        and (p.valid_until is null or p.valid_until >= (select ip_today())) limit 1) is true
    and not (follow_up.person_id = any (array(select b.person_id from permit b where b.may = 'BARRED'
        and b.grantee = any ((select ip_grantees())::uuid[]))))
    and (follow_up.thread_id = any (array(select w.item from permit w where w.may = 'WITHHELD'
        and w.grantee = any ((select ip_grantees())::uuid[])))) is not true)
with check (
    (select true from permit p where p.person_id = follow_up.person_id
        and p.grantee = any ((select ip_grantees())::uuid[]) and p.area = 'MESSAGES' and p.may = 'WRITE'
        and (p.item is null or p.item = follow_up.thread_id)
        and (p.valid_from is null or p.valid_from <= (select ip_today()))
        and (p.valid_until is null or p.valid_until >= (select ip_today())) limit 1) is true
    and not (follow_up.person_id = any (array(select b.person_id from permit b where b.may = 'BARRED'
        and b.grantee = any ((select ip_grantees())::uuid[]))))
    and (follow_up.thread_id = any (array(select w.item from permit w where w.may = 'WITHHELD'
        and w.grantee = any ((select ip_grantees())::uuid[])))) is not true);
grant select, update on follow_up to ip_app;
grant select, insert, update on follow_up to ip_system;
