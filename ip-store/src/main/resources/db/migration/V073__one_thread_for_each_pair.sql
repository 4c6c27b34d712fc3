-- What came before, in any mailbox.
create index e_message_arrived on e_message (msg_id) where direction = 'IN';

-- The same message may be for two of our mailboxes: each has its own thread with the sender.
alter table thread drop constraint thread_conversation_key;
create unique index thread_conversation on thread (conversation, from_unit, to_unit);
