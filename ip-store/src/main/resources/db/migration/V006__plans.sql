create table plan (
    id                  uuid primary key,
    person_id           uuid not null references person,
    need_id             uuid references need,
    state               text not null
        check (state in ('AWAITING_COORDINATOR', 'IN_PREPARATION', 'ACTIVE', 'PAUSED', 'ENDED')),
    main_responsibility uuid not null references agency,
    valid_from          date,
    valid_until         date,
    next_review         date,
    paused_until        date,
    paused_why          text,
    ended_why           text,
    opened_at           timestamptz not null,
    touched_at          timestamptz not null,
    version             bigint not null,
    check (valid_until >= valid_from),
    check ((state = 'PAUSED') = (paused_until is not null))
);

create unique index one_open_plan_a_person on plan (person_id) where state <> 'ENDED';
create index plan_person on plan (person_id);

create table plan_text (
    plan_id      uuid not null references plan,
    kind         text not null,
    person_id    uuid not null references person,
    area         text not null,
    text         text,
    not_relevant text,
    by           uuid not null,
    by_name      text not null,
    at           timestamptz not null,
    version      bigint not null,
    primary key (plan_id, kind)
);

-- Append-only: the whole plan as it stood.
create table plan_version (
    plan_id   uuid not null references plan,
    number    int not null check (number > 0),
    person_id uuid not null references person,
    at        timestamptz not null,
    by        uuid not null,
    by_name   text not null,
    why       text not null,
    content   jsonb not null,
    primary key (plan_id, number)
);

-- Append-only: an agency's time lasts until the next row's instant, so that there is never a gap (I3).
create table responsibility (
    plan_id   uuid not null references plan,
    since     timestamptz not null,
    person_id uuid not null references person,
    agency_id uuid not null references agency,
    how       text not null,
    primary key (plan_id, since)
);

-- At every commit the newest row names the agency the plan names.
create function ip_main_responsibility_agrees() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare
    one uuid := case tg_table_name when 'plan' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'plan_id' end;
begin
    if (select main_responsibility from plan where id = one)
            is distinct from (select agency_id from responsibility where plan_id = one order by since desc limit 1) then
        raise exception 'a plan has exactly one agency with the main responsibility' using errcode = '23514';
    end if;
    return null;
end $$;

create constraint trigger plan_has_main_responsibility after insert or update of main_responsibility on plan
deferrable initially deferred for each row execute function ip_main_responsibility_agrees();
create constraint trigger main_responsibility_is_the_plans after insert on responsibility
deferrable initially deferred for each row execute function ip_main_responsibility_agrees();

create table participant (
    id         uuid primary key,
    plan_id    uuid not null references plan,
    person_id  uuid not null references person,
    unit_id    uuid not null references unit,
    role       text not null,
    state      text not null check (state in ('PROPOSED', 'ASKED', 'ACCEPTED', 'DECLINED', 'LEFT')),
    contact    uuid references employment,
    reason     text,
    changed_at timestamptz not null,
    version    bigint not null,
    check (state <> 'ACCEPTED' or contact is not null)
);

create index participant_plan on participant (plan_id);
create index participant_person on participant (person_id);

create table contribution (
    id        uuid primary key,
    plan_id   uuid not null references plan,
    person_id uuid not null references person,
    unit_id   uuid references unit,
    who       text not null,
    text      text not null,
    version   bigint not null
);

create index contribution_plan on contribution (plan_id);

create table goal (
    id         uuid primary key,
    plan_id    uuid not null references plan,
    person_id  uuid not null references person,
    parent_id  uuid references goal,
    area       text not null,
    words      text not null,
    why        text,
    worded_by  uuid not null references person,
    reached    boolean not null,
    position   int not null,
    changed_at timestamptz not null,
    version    bigint not null
);

create index goal_plan on goal (plan_id);

create table suggestion (
    id        uuid primary key,
    plan_id   uuid not null references plan,
    person_id uuid not null references person,
    goal_id   uuid references goal,
    area      text not null,
    words     text not null,
    by        uuid not null references employment,
    by_name   text not null,
    at        timestamptz not null,
    state     text not null check (state in ('WAITING', 'NOT_NOW', 'ACCEPTED', 'DECLINED')),
    version   bigint not null
);

create index suggestion_plan on suggestion (plan_id);

create table measure (
    id          uuid primary key,
    plan_id     uuid not null references plan,
    person_id   uuid not null references person,
    goal_id     uuid references goal,
    area        text not null,
    unit_id     uuid references unit,
    what        text not null,
    how         text,
    extent      text,
    valid_from  date,
    valid_until date,
    decision    text,
    state       text not null check (state in ('ASKED', 'AGREED', 'DECLINED', 'STARTED', 'DONE', 'CANNOT_YET')),
    asked       text,
    reason      text,
    answered_by uuid references employment,
    version     bigint not null,
    check (state not in ('DECLINED', 'CANNOT_YET') or reason is not null)
);

create index measure_plan on measure (plan_id);
create index measure_person on measure (person_id);
