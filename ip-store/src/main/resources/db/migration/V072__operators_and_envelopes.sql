-- Those who keep the installation running, and the outside of e-messages that they alone see; docs/decisions/0034.

-- Like the register of staff it says nothing about those who get services.
create table operator (
    employment_id uuid not null references employment,
    valid_from    date not null,
    valid_until   date,
    primary key (employment_id, valid_from),
    check (valid_until >= valid_from)
);

grant select on operator to ip_app, ip_system;
grant insert on operator to ip_system;

create function ip_operates() returns boolean language sql stable as $$
    select exists (select from operator o
        where o.employment_id = any ((select ip_grantees())::uuid[]) and o.valid_from <= (select ip_today())
            and (o.valid_until is null or o.valid_until >= (select ip_today())))
$$;

-- Stopped by an operator: not sent, and passed by in its conversation.
alter table e_message add column set_aside boolean not null default false;

-- What operators have done with messages. Never changed.
create table message_act (
    id           bigint generated always as identity primary key,
    e_message_id uuid not null references e_message,
    kind         text not null check (kind in ('TRIED_NOW', 'SET_ASIDE', 'TAKEN_BACK')),
    at           timestamptz not null,
    by           uuid not null references employment,
    by_name      text not null,
    why          text
);

create index message_act_e_message on message_act (e_message_id);

-- The outside alone, and only to one who operates today: read as the owner, whom row-level security does not bind. Not whom a
-- message is about, not its thread, not what it says, not the words of a refusal.
create view message_envelope with (security_barrier) as
    select m.id, m.direction, m.msg_id, m.type, m.sender_her, m.receiver_her, m.gen_date, m.state, m.state_at, m.code,
        octet_length(m.original)::bigint as bytes, m.set_aside,
        coalesce(t.consecutive_failures, 0) as tries, t.last_failure, t.execution_time as next_try
    from e_message m
    left join scheduled_tasks t on t.task_instance = m.id::text and t.task_name =
        case m.state when 'READY' then 'e-message-send' when 'RECEIVED' then 'e-message-read' end
    where (select ip_operates());

create view message_act_seen with (security_barrier) as
    select id, e_message_id, kind, at, by, by_name, why from message_act where (select ip_operates());

grant select on message_envelope, message_act_seen to ip_app;

-- Runs as the owner, for one who operates today and says so in their own name. False when the message does not stand so that
-- it can be done.
create function ip_operate(message uuid, act text, happened timestamptz, who uuid, called text, reason text)
returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not ip_operates() or not who = any (ip_grantees()) then
        return false;
    end if;
    case act
        when 'SET_ASIDE' then
            update e_message set set_aside = true where id = message and state = 'READY' and not set_aside;
        when 'TAKEN_BACK' then
            update e_message set set_aside = false where id = message and set_aside;
        when 'TRIED_NOW' then
            perform from e_message where id = message and state in ('READY', 'RECEIVED') and not set_aside;
    end case;
    if not found then
        return false;
    end if;
    insert into message_act (e_message_id, kind, at, by, by_name, why)
        values (message, act, happened, who, called, reason);
    return true;
end $$;

revoke execute on function ip_operate from public;
grant execute on function ip_operate to ip_app;

create index e_message_in_trouble on e_message (state_at)
    where state in ('READY', 'RECEIVED', 'HELD', 'UNMATCHED', 'OVERDUE', 'REJECTED', 'REFUSED');
