-- Messages that lie here until their receiver has fetched them and said so. The platform's own work alone reads and writes it.
create table mailbox_message (
    e_message_id uuid primary key references e_message,
    receiver_her text not null,
    laid_at      timestamptz not null,
    read_at      timestamptz
);

create index mailbox_message_unread on mailbox_message (receiver_her) where read_at is null;

grant select, insert, update on mailbox_message to ip_system;
