-- What went no further on the wire between installations: as it arrived, sealed. Nobody's, so the platform's own work alone
-- reads and writes it.
create table transport_fault (
    id          uuid primary key,
    key         text not null unique,
    at          timestamptz not null,
    direction   text not null check (direction in ('IN', 'OUT')),
    mailbox     text not null,
    other       text,
    message_id  text,
    type        text,
    condition   text not null,
    content     bytea not null,
    settled_at  timestamptz
);

create index transport_fault_open on transport_fault (at) where settled_at is null;

alter table transport_fault enable row level security;
create policy work on transport_fault to ip_system using (true) with check (true);
grant select, insert, update on transport_fault to ip_system;

-- What has arrived is read in the order it came, one conversation at a time.
create index e_message_to_read on e_message (conversation, id) where state = 'RECEIVED';
