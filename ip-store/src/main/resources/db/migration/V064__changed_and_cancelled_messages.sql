-- Changes and cancellations of messages received (HISD 1154): held until what they change has come; what no longer stands
-- stays readable as that.
alter table e_message drop constraint e_message_state_check, drop constraint e_message_check;
alter table e_message add constraint e_message_state_check check (state in ('READY', 'SENT', 'ACKNOWLEDGED', 'REJECTED',
    'OVERDUE', 'STOPPED', 'RECEIVED', 'IMPORTED', 'HELD', 'REPLACED', 'CANCELLED', 'UNMATCHED', 'REFUSED'));
alter table e_message add constraint e_message_check check ((direction = 'OUT')
    = (state in ('READY', 'SENT', 'ACKNOWLEDGED', 'REJECTED', 'OVERDUE', 'STOPPED')));

create index e_message_conversation on e_message (conversation) where direction = 'IN';
