-- A message received that somebody has found to be about nobody followed up here: kept, and waits no more.
alter table e_message drop constraint e_message_state_check;
alter table e_message add constraint e_message_state_check check (state in ('READY', 'SENT', 'ACKNOWLEDGED', 'REJECTED',
    'OVERDUE', 'STOPPED', 'RECEIVED', 'IMPORTED', 'HELD', 'REPLACED', 'CANCELLED', 'UNMATCHED', 'DISMISSED', 'REFUSED'));
