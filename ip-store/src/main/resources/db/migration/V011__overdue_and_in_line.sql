-- What becomes overdue: also what never left. Acknowledgements never do.
drop index e_message_waiting;
create index e_message_unacknowledged on e_message (gen_date) where state in ('READY', 'SENT') and answers is null;

-- The next to leave, and the newest of a thread, without reading the whole of a long one.
create index e_message_in_line on e_message (thread_id, sender_her, gen_date, id) where state = 'READY' and answers is null;
drop index e_message_thread;
create index e_message_thread on e_message (thread_id, id);
