-- Form 2 of a row's sum: SHA-256 of one JSON array as json_build_array writes it. The text of form 1 took the database three
-- times as long to put together. Rows of form 1 stay as they are, and so does what checks them.
create function ip_log_sum(one access_log, previous bytea) returns bytea language plpgsql stable as $$
begin
    return sha256(convert_to(json_build_array(
        'ip-access-log-2', one.month, one.lane, one.place, encode(previous, 'hex'), one.line, one.id,
        (extract(epoch from one.at) * 1000000)::bigint, one.person_id, one.actor, one.actor_name, one.organisation,
        one.on_behalf_of, one.kind, one.basis, one.information, one.period)::text, 'UTF8'));
end $$;

create or replace function ip_chain_log_row() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare
    head access_log_head;
begin
    new.month := ip_log_month(new.at);
    new.form := 2;
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
    new.hash := ip_log_sum(new, head.hash);
    update access_log_head set place = new.place, hash = new.hash where month = head.month and lane = head.lane;
    return new;
end $$;
