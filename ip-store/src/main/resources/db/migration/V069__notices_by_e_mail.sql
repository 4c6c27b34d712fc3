-- Who wants a notice by e-mail when something waits (eForvaltningsforskriften § 8), and the notices; docs/decisions/0027.
-- No record: the address is forgotten when the person stops, and a notice says nothing of what it is about.
create table notice_address (
    person_id uuid primary key references person,
    email     text not null,
    language  text not null check (language in ('NB', 'NN', 'EN')),
    given_at  timestamptz not null,
    opened_at timestamptz not null,
    failed_at timestamptz
);

create table notice (
    id        uuid primary key,
    person_id uuid not null references notice_address on delete cascade,
    round     timestamptz not null,
    number    int not null check (number in (1, 2)),
    state     text not null check (state in ('WAITING', 'SENT', 'GIVEN_UP')),
    tries     int not null,
    made_at   timestamptz not null,
    next_at   timestamptz not null,
    ended_at  timestamptz,
    unique (person_id, round, number),
    check ((state = 'WAITING') = (ended_at is null))
);

create index notice_waiting on notice (next_at) where state = 'WAITING';

-- The person's own, and the platform's own work. Somebody at work sees nothing, nor does what is done past permits for them:
-- the role that sees everything elsewhere is held to the same here.
do $$
declare
    one text;
    own constant text := '%I.person_id = any ((select ip_grantees())::uuid[])';
    platform constant text := '(select current_setting(''ip.actor'', true)) = ''00000000-0000-0000-0000-000000000001''';
begin
    foreach one in array array['notice_address', 'notice'] loop
        execute format('alter table %I enable row level security', one);
        execute format('create policy read on %I for select to ip_app using (' || own || ')', one, one);
        execute format('create policy work on %I to ip_system using (' || own || ' or ' || platform || ') with check ('
            || own || ' or ' || platform || ')', one, one, one);
        execute format('grant select on %I to ip_app', one);
        execute format('grant select, insert, update, delete on %I to ip_system', one);
    end loop;
end $$;
