-- The address register (HIS 1153): who can be reached by e-message. Like the register of agencies it says nothing about
-- those who get services, so it carries no row-level security; docs/decisions/0032.
create table party (
    her                 text primary key,
    parent              text references party,
    name                text not null,
    business            text,
    service_list        text check (service_list in ('MUNICIPAL', 'COMMON', 'SPECIALIST')),
    service             text,
    profession          text,
    organisation_number text,
    municipality        text,
    valid_from          date,
    valid_until         date,
    way                 text not null check (way in ('AMQP', 'REST', 'NONE')),
    check ((parent is null) = (business is not null)),
    check ((service_list is null) = (service is null))
);

create index party_parent on party (parent);

-- What was changed, when and by whom. Never changed itself.
create table party_change (
    id     bigint generated always as identity primary key,
    her    text not null references party,
    at     timestamptz not null,
    by     text not null,
    field  text not null,
    before text,
    after  text
);

create index party_change_her on party_change (her);

grant select on party, party_change to ip_app, ip_system;
grant insert, update on party to ip_system;
grant insert on party_change to ip_system;
