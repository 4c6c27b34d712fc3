create table thread (
    id           uuid primary key,
    person_id    uuid not null references person,
    plan_id      uuid references plan,
    item         uuid,
    subject      text not null,
    from_unit    uuid not null references unit,
    to_unit      uuid not null references unit,
    conversation uuid unique,
    started_at   timestamptz not null
);

create index thread_person on thread (person_id);

create table e_message (
    id           uuid primary key,
    direction    text not null check (direction in ('OUT', 'IN')),
    msg_id       uuid,
    type         text,
    conversation uuid,
    sender_her   text,
    receiver_her text,
    unit_id      uuid references unit,
    person_id    uuid references person,
    thread_id    uuid references thread,
    answers      uuid references e_message,
    gen_date     timestamptz,
    state        text not null check (state in ('READY', 'SENT', 'ACKNOWLEDGED', 'REJECTED', 'OVERDUE', 'STOPPED',
                                                'RECEIVED', 'IMPORTED', 'UNMATCHED', 'REFUSED')),
    state_at     timestamptz not null,
    code         text,
    words        text,
    original     bytea not null,
    version      bigint not null,
    check ((direction = 'OUT')
        = (state in ('READY', 'SENT', 'ACKNOWLEDGED', 'REJECTED', 'OVERDUE', 'STOPPED')))
);

create unique index e_message_sent on e_message (msg_id, sender_her) where direction = 'OUT';
create index e_message_thread on e_message (thread_id);
create index e_message_person on e_message (person_id);
create index e_message_unmatched on e_message (unit_id) where person_id is null;
create index e_message_waiting on e_message (gen_date) where state in ('READY', 'SENT');

-- What has arrived before, so that the same message twice has one effect. Holds nothing about anybody.
create table received (
    duplicate_key text primary key
);

grant select, insert on received to ip_system;

create table thread_message (
    id                   uuid primary key,
    thread_id            uuid not null references thread,
    person_id            uuid not null references person,
    from_unit            uuid references unit,
    author               text not null,
    text                 text not null,
    at                   timestamptz not null,
    e_message_id         uuid references e_message,
    readable_at_receiver timestamptz
);

create index thread_message_thread on thread_message (thread_id);
create index thread_message_e_message on thread_message (e_message_id);
