-- What becomes overdue: also an acknowledgement that waits for an address nobody has.
drop index e_message_unacknowledged;
create index e_message_unacknowledged on e_message (gen_date) where state = 'READY' or (state = 'SENT' and answers is null);
