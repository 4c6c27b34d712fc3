-- The log by month, and every row chained to the one before it, so that ./ip log check finds what has been changed, removed,
-- moved or put in. docs/decisions/0009 says against whom. Months are months in UTC.

alter table access_log rename to access_log_before;
alter index access_log_pkey rename to access_log_before_pkey;
alter index access_log_person rename to access_log_before_person;

create table access_log (
    id           uuid not null,
    at           timestamptz not null,
    person_id    uuid,
    actor        uuid not null,
    actor_name   text not null,
    organisation text,
    on_behalf_of boolean not null,
    kind         text not null check (kind in ('READ', 'WRITE', 'REFUSED')),
    basis        text not null,
    information  text not null,
    period       text,
    line         bigint not null,
    month        date not null,
    lane         int not null,
    place        bigint not null check (place > 0),
    form         smallint not null,
    hash         bytea not null check (octet_length(hash) = 32),
    primary key (id, at)
) partition by range (at);

create index access_log_person on access_log (person_id, at desc, line desc);
create index access_log_chain on access_log (month, lane, place);
create sequence access_log_line;

-- Where each chain has come to. Written by the trigger alone. Often updated: room for the new version beside the old.
create table access_log_head (
    month date not null,
    lane  int not null,
    place bigint not null check (place >= 0),
    hash  bytea check (octet_length(hash) = 32),
    primary key (month, lane),
    check ((place = 0) = (hash is null))
) with (fillfactor = 20);

-- For when every lane of a month is in use, and for months nobody prepared: a number no other transaction has.
create sequence access_log_lane start 1001;

create table access_log_checkpoint (
    number bigint primary key check (number > 0),
    at     timestamptz not null,
    hash   bytea not null check (octet_length(hash) = 32)
);

create table access_log_checkpoint_head (
    number bigint not null references access_log_checkpoint,
    month  date not null,
    lane   int not null,
    place  bigint not null,
    hash   bytea not null,
    primary key (month, lane, number)
);

create function ip_log_field(field text) returns text language sql immutable
return coalesce(octet_length(field) || ':' || field, '-') || ',';

-- Form 1. The check takes the same sum in ChainedEntry, from this description: the fields in this order, each as its length
-- in UTF-8 octets, a colon, itself and a comma, or -, for null; the instant as microseconds since 1970 in UTC; SHA-256 of it.
create function ip_log_hash(one access_log, previous bytea) returns bytea language sql stable
return sha256(convert_to(
    ip_log_field('ip-access-log-1')
    || ip_log_field(to_char(one.month, 'YYYY-MM-DD'))
    || ip_log_field(one.lane::text)
    || ip_log_field(one.place::text)
    || ip_log_field(encode(previous, 'hex'))
    || ip_log_field(one.line::text)
    || ip_log_field(one.id::text)
    || ip_log_field((extract(epoch from one.at) * 1000000)::bigint::text)
    || ip_log_field(one.person_id::text)
    || ip_log_field(one.actor::text)
    || ip_log_field(one.actor_name)
    || ip_log_field(one.organisation)
    || ip_log_field(one.on_behalf_of::text)
    || ip_log_field(one.kind)
    || ip_log_field(one.basis)
    || ip_log_field(one.information)
    || ip_log_field(one.period), 'UTF8'));

create function ip_log_month(at timestamptz) returns date language sql immutable
return date_trunc('month', at at time zone 'UTC')::date;

-- Runs as the owner: nobody else writes heads or decides a row's place. Takes a lane that no other transaction holds, and
-- so never waits for one; the lane is held until the transaction ends, and comes back as it was if that rolls back.
create function ip_chain_log_row() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare
    head access_log_head;
begin
    new.month := ip_log_month(new.at);
    new.form := 1;
    select * into head from access_log_head h
        where h.month = new.month and h.lane = 1 + pg_backend_pid() % 32 for update skip locked;
    if not found then
        select * into head from access_log_head h
            where h.month = new.month order by h.lane limit 1 for update skip locked;
    end if;
    if not found then
        insert into access_log_head (month, lane, place)
            values (new.month, nextval('access_log_lane'), 0) returning * into head;
    end if;
    new.line := nextval('access_log_line');
    new.lane := head.lane;
    new.place := head.place + 1;
    new.hash := ip_log_hash(new, head.hash);
    update access_log_head set place = new.place, hash = new.hash where month = head.month and lane = head.lane;
    return new;
end $$;

-- Room for a month: its partition, which nobody reaches but through the log, and its lanes. Rows that came before it into
-- the default partition move with their place and sum untouched. Gives up after a second rather than hold up writing.
create function ip_prepare_log(day date, months int) returns void language plpgsql security definer
set search_path = public, pg_temp set lock_timeout = '1s' as $$
declare
    first date;
    name text;
begin
    if months not between 0 and 24 then
        raise exception 'between 0 and 24 months ahead' using errcode = '22023';
    end if;
    for first in select (date_trunc('month', day) + make_interval(months => i))::date from generate_series(0, months) i loop
        name := 'access_log_' || to_char(first, 'YYYY_MM');
        if to_regclass(name) is null then
            lock table access_log_default in access exclusive mode;
            execute format('create table %I (like access_log including defaults including constraints)', name);
            execute format('alter table %I enable row level security', name);
            execute format('with moved as (delete from access_log_default where at >= %2$L and at < %3$L returning *)'
                ' insert into %1$I select * from moved', name, first::timestamp at time zone 'UTC',
                (first + interval '1 month') at time zone 'UTC');
            execute format('alter table access_log attach partition %I for values from (%L) to (%L)', name,
                first::timestamp at time zone 'UTC', (first + interval '1 month') at time zone 'UTC');
        end if;
        insert into access_log_head (month, lane, place) select first, i, 0 from generate_series(1, 32) i
            on conflict do nothing;
    end loop;
end $$;

-- Whatever day the clock says, a row is never refused for want of a month.
create table access_log_default partition of access_log default;
alter table access_log_default enable row level security;

-- What was written before, as one chain a month.
do $$
declare
    one access_log_before;
    new access_log;
begin
    perform ip_prepare_log(m, 0) from (select distinct ip_log_month(at) m from access_log_before) months;
    for one in select * from access_log_before order by at, line loop
        if new.month is distinct from ip_log_month(one.at) then
            update access_log_head set place = new.place, hash = new.hash where month = new.month and lane = 1;
            new.place := 0;
            new.hash := null;
        end if;
        new := (one.id, one.at, one.person_id, one.actor, one.actor_name, one.organisation, one.on_behalf_of, one.kind,
            one.basis, one.information, one.period, nextval('access_log_line'), ip_log_month(one.at), 1, new.place + 1, 1,
            new.hash)::access_log;
        new.hash := ip_log_hash(new, new.hash);
        insert into access_log select new.*;
    end loop;
    update access_log_head set place = new.place, hash = new.hash where month = new.month and lane = 1;
    perform ip_prepare_log(current_date, 4);
end $$;

drop table access_log_before;

create trigger chain_row before insert on access_log for each row execute function ip_chain_log_row();

-- The same rights as before: everyone writes in their own name, the person reads. Partitions are granted to nobody.
alter table access_log enable row level security;
create policy work on access_log to ip_system using (true) with check (true);
create policy add on access_log for insert to ip_app with check (actor = (select ip_actor()));
create policy read on access_log for select to ip_app using (
    (select true from permit p where p.person_id = access_log.person_id
        and p.grantee = any ((select ip_grantees())::uuid[]) and p.area = 'ACCESS_LOG' and p.may in ('READ', 'WRITE')
        and p.item is null
        and (p.valid_from is null or p.valid_from <= (select ip_today()))
        and (p.valid_until is null or p.valid_until >= (select ip_today())) limit 1) is true
    and not (access_log.person_id = any (array(select b.person_id from permit b where b.may = 'BARRED'
        and b.grantee = any ((select ip_grantees())::uuid[])))));
grant select, insert on access_log to ip_app, ip_system;

grant select on access_log_head to ip_system;
grant select, insert on access_log_checkpoint, access_log_checkpoint_head to ip_system;
revoke execute on function ip_prepare_log(date, int), ip_chain_log_row() from public;
grant execute on function ip_prepare_log(date, int) to ip_system;
