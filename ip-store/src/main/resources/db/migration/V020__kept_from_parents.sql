-- What is kept from those who act for a child (pbrl § 3-4), and what they must know all the same. No permit reaches these
-- rows: the application's role is granted nothing, so that nothing a parent can send finds them.

create table withheld (
    id            uuid primary key,
    person_id     uuid not null references person,
    area          text not null,
    item          uuid,
    from_person   uuid references person,
    by_whom       text not null check (by_whom in ('CHILD', 'PROFESSIONAL')),
    actor         uuid not null,
    actor_name    text not null,
    reason        text not null,
    since         timestamptz not null,
    review_on     date not null,
    reviewed      text,
    reviewer_name text,
    lifted_at     timestamptz,
    lifted_why    text,
    version       bigint not null
);

create index withheld_person on withheld (person_id);
create index withheld_standing on withheld (person_id) where lifted_at is null;

-- Append-only: what has been told cannot be taken back.
create table told_parents (
    id         uuid primary key,
    person_id  uuid not null references person,
    area       text not null,
    item       uuid not null,
    parent     uuid references person,
    by         uuid not null references employment,
    by_name    text not null,
    why        text not null,
    child_told text not null,
    at         timestamptz not null
);

create index told_parents_person on told_parents (person_id);

alter table withheld enable row level security;
alter table told_parents enable row level security;
create policy work on withheld to ip_system using (true) with check (true);
create policy work on told_parents to ip_system using (true) with check (true);
grant select, insert, update on withheld to ip_system;
grant select, insert on told_parents to ip_system;

create trigger keep_old_row after update on withheld for each row execute function ip_keep_old_row();

-- A permit of right WITHHELD takes one item away again from a grantee who has the area.
alter table permit drop constraint permit_may_check;
alter table permit add constraint permit_may_check check (may in ('BARRED', 'READ', 'WRITE', 'WITHHELD'));
alter table permit add constraint withheld_names_an_item check (may <> 'WITHHELD' or item is not null);
create index permit_withheld on permit (grantee) where may = 'WITHHELD';

-- The policies of the tables that hold such items, as before and with one condition more. Asked once a statement, not
-- once a row: the items kept from whoever acts are few.
create function pg_temp.permitted_and_not_kept(person text, area text, item text, item_only_if text, rights text) returns text
language sql as $$
select format(
    '((select true from permit p where p.person_id = %1$s'
    ' and p.grantee = any ((select ip_grantees())::uuid[]) and p.area = %2$s and p.may in (%5$s)'
    ' and (p.item is null or (p.item = %3$s and (%4$s)))'
    ' and (p.valid_from is null or p.valid_from <= (select ip_today()))'
    ' and (p.valid_until is null or p.valid_until >= (select ip_today())) limit 1) is true'
    ' and not (%1$s = any (array(select b.person_id from permit b where b.may = ''BARRED'''
    ' and b.grantee = any ((select ip_grantees())::uuid[]))))'
    ' and (%3$s = any (array(select w.item from permit w where w.may = ''WITHHELD'''
    ' and w.grantee = any ((select ip_grantees())::uuid[])))) is not true)',
    person, area, item, item_only_if, rights)
$$;

create procedure pg_temp.protect_again(
    place regclass, area text, item text, rights text[],
    item_only_if text default 'true', or_read text default 'false', item_written_only_if text default null)
language plpgsql as $$
declare
    whose text := place || '.person_id';
    reading text := pg_temp.permitted_and_not_kept(whose, area, item, item_only_if, '''READ'', ''WRITE''');
    writing text := pg_temp.permitted_and_not_kept(whose, area, item, coalesce(item_written_only_if, item_only_if), '''WRITE''');
begin
    execute format('alter policy read on %s using (%s or %s)', place, reading, or_read);
    if 'add' = any (rights) then
        execute format('alter policy add on %s with check (%s)', place, writing);
    end if;
    if 'change' = any (rights) then
        execute format('alter policy change on %s using (%2$s) with check (%2$s)', place, writing);
    end if;
end $$;

call pg_temp.protect_again('goal', 'goal.area', 'goal.id', '{add,change}');
call pg_temp.protect_again('suggestion', 'suggestion.area', 'suggestion.id', '{add,change}');
call pg_temp.protect_again('measure', 'measure.area', 'measure.id', '{add,change}');
-- A text has no id of its own: PlanText.item() works out the same.
call pg_temp.protect_again('plan_text', 'plan_text.area',
    'md5(plan_text.plan_id || '':'' || plan_text.kind)::uuid', '{add,change}');
call pg_temp.protect_again('thread', '''MESSAGES''', 'thread.id', '{add}');
call pg_temp.protect_again('thread_message', '''MESSAGES''', 'thread_message.thread_id', '{add}',
    item_only_if => 'thread_message.from_unit = any ((select ip_grantees())::uuid[])'
                    ' or thread_message.readable_at_receiver is not null',
    item_written_only_if => 'thread_message.from_unit = any ((select ip_grantees())::uuid[])');
call pg_temp.protect_again('e_message', '''MESSAGES''', 'e_message.thread_id', '{add,change}',
    item_only_if => 'e_message.unit_id = any ((select ip_grantees())::uuid[])',
    or_read => '(e_message.person_id is null and e_message.unit_id = any ((select ip_grantees())::uuid[]))');
