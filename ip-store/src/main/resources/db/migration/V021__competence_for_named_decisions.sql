-- A decision on lack of competence is about named decisions and ends (pbrl § 4-3). The older ones were about all of them.
alter table decision_competence add column matters text[] not null default '{PLAN,COORDINATOR,SHARING}';
alter table decision_competence add column ended_on date;
alter table decision_competence add column ended_by uuid references employment;
alter table decision_competence add column ended_why text;
alter table decision_competence alter column matters drop default;
alter table decision_competence add constraint about_something check (cardinality(matters) > 0);
alter table decision_competence add constraint ended_by_somebody_with_a_reason
    check ((ended_on is null) = (ended_by is null) and (ended_on is null) = (ended_why is null));

-- What was decided stays; only its end is added.
grant update (ended_on, ended_by, ended_why) on decision_competence to ip_system;
create trigger keep_old_row after update on decision_competence for each row execute function ip_keep_old_row();
