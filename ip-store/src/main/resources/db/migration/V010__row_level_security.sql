-- Which rows the application's role reaches. The owner is not bound (no FORCE), so that later migrations can move data.
-- A row is seen by a grantee who holds a permit for its area, or for the row itself, and is not barred from the person.
-- The permit is asked for by a scalar sub-select with LIMIT: one index probe a row, never a hash of all the actor holds.

grant usage on schema public to ip_app, ip_system;

create function pg_temp.permitted(person text, area text, item text, item_only_if text, rights text) returns text
language sql as $$
select format(
    '((select true from permit p where p.person_id = %1$s'
    ' and p.grantee = any ((select ip_grantees())::uuid[]) and p.area = %2$s and p.may in (%5$s)'
    ' and (p.item is null or (p.item = %3$s and (%4$s)))'
    ' and (p.valid_from is null or p.valid_from <= (select ip_today()))'
    ' and (p.valid_until is null or p.valid_until >= (select ip_today())) limit 1) is true'
    ' and not (%1$s = any (array(select b.person_id from permit b where b.may = ''BARRED'''
    ' and b.grantee = any ((select ip_grantees())::uuid[])))))',
    person, area, item, item_only_if, rights)
$$;

-- read: reach SELECT; add: INSERT; change: UPDATE. What is not named is refused.
create procedure pg_temp.protect(
    place regclass, area text, item text, rights text[],
    item_only_if text default 'true', or_read text default 'false', person text default 'person_id',
    item_written_only_if text default null)
language plpgsql as $$
declare
    whose text := place || '.' || person;
    reading text := pg_temp.permitted(whose, area, item, item_only_if, '''READ'', ''WRITE''');
    writing text := pg_temp.permitted(whose, area, item, coalesce(item_written_only_if, item_only_if), '''WRITE''');
begin
    execute format('alter table %s enable row level security', place);
    execute format('create policy work on %s to ip_system using (true) with check (true)', place);
    execute format('grant select on %s to ip_app, ip_system', place);
    execute format('create policy read on %s for select to ip_app using (%s or %s)', place, reading, or_read);
    if 'add' = any (rights) then
        execute format('grant insert on %s to ip_app', place);
        execute format('create policy add on %s for insert to ip_app with check (%s)', place, writing);
    end if;
    if 'change' = any (rights) then
        execute format('grant update on %s to ip_app', place);
        execute format('create policy change on %s for update to ip_app using (%2$s) with check (%2$s)', place, writing);
    end if;
end $$;

-- People. Nobody has a permit about one who was not there, so people are added under ip_system.
call pg_temp.protect('person', '''IDENTITY''', 'person.id', '{change}', person => 'id');
call pg_temp.protect('national_id', '''IDENTITY''', 'null::uuid', '{add}');
call pg_temp.protect('representation', '''IDENTITY''', 'null::uuid', '{}',
    or_read => 'representative_id = any ((select ip_grantees())::uuid[])');
call pg_temp.protect('decision_competence', '''CONSENT''', 'null::uuid', '{add}');
alter table family enable row level security;
create policy work on family to ip_system using (true) with check (true);

-- Needs and the chair. A report needs no permit (hpl § 38 a), so it is added under ip_system.
call pg_temp.protect('need', '''NEED''', 'need.id', '{change}');
call pg_temp.protect('need_report', '''NEED''', 'need_report.need_id', '{}');
call pg_temp.protect('coordinator_chair', '''COORDINATION''', 'null::uuid', '{add,change}');

-- Consents
call pg_temp.protect('consent_entry', '''CONSENT''', 'consent_entry.id', '{add}');
call pg_temp.protect('consent_request', '''CONSENT''', 'consent_request.id', '{add,change}');

-- The plan and its parts
call pg_temp.protect('plan', '''PLAN''', 'plan.id', '{add,change}');
call pg_temp.protect('plan_text', 'plan_text.area', 'null::uuid', '{add,change}');
call pg_temp.protect('plan_version', '''HISTORY''', 'null::uuid', '{}');
call pg_temp.protect('responsibility', '''PLAN''', 'null::uuid', '{add}');
call pg_temp.protect('participant', '''PLAN''', 'participant.id', '{add,change}');
call pg_temp.protect('contribution', '''PLAN''',
    '(select t.id from participant t where t.plan_id = contribution.plan_id and t.unit_id = contribution.unit_id'
    ' order by t.state in (''ASKED'', ''ACCEPTED'') desc limit 1)',
    '{add,change}');
call pg_temp.protect('goal', 'goal.area', 'goal.id', '{add,change}');
call pg_temp.protect('suggestion', 'suggestion.area', 'suggestion.id', '{add,change}');
call pg_temp.protect('measure', 'measure.area', 'measure.id', '{add,change}');
call pg_temp.protect('item_history', '''HISTORY''', 'null::uuid', '{}');

-- Messages. One who is party by the thread alone sees what their own unit sent, and what has been imported at theirs.
call pg_temp.protect('thread', '''MESSAGES''', 'thread.id', '{add}');
call pg_temp.protect('thread_message', '''MESSAGES''', 'thread_message.thread_id', '{add}',
    item_only_if => 'thread_message.from_unit = any ((select ip_grantees())::uuid[])'
                    ' or thread_message.readable_at_receiver is not null',
    item_written_only_if => 'thread_message.from_unit = any ((select ip_grantees())::uuid[])');
call pg_temp.protect('e_message', '''MESSAGES''', 'e_message.thread_id', '{add,change}',
    item_only_if => 'e_message.unit_id = any ((select ip_grantees())::uuid[])',
    or_read => '(e_message.person_id is null and e_message.unit_id = any ((select ip_grantees())::uuid[]))');

-- The log: everyone writes in their own name, the person reads.
call pg_temp.protect('access_log', '''ACCESS_LOG''', 'null::uuid', '{}');
grant insert on access_log to ip_app;
create policy add on access_log for insert to ip_app with check (actor = (select ip_actor()));

-- Permits: everyone sees their own.
alter table permit enable row level security;
create policy work on permit to ip_system using (true) with check (true);
create policy read on permit for select to ip_app using (grantee = any ((select ip_grantees())::uuid[]));
grant select on permit to ip_app;

-- What the platform's own work may do. Logs, ledger and history are only added to, by anyone.
grant select, insert, update on person, need, coordinator_chair, consent_request, plan, plan_text, participant,
    contribution, goal, suggestion, measure, thread_message, e_message to ip_system;
grant select, insert on national_id, representation, family, decision_competence, need_report, consent_entry,
    plan_version, responsibility, thread, access_log to ip_system;
grant select, insert, delete on permit to ip_system;
