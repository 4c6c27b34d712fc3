-- The register of services and of those who work there. Says nothing about the people who get services,
-- so it carries no row-level security.

create table agency (
    id                  uuid primary key,
    name                text not null,
    kind                text not null check (kind in ('MUNICIPALITY', 'HEALTH_TRUST', 'NAV', 'GP_OFFICE', 'CHILD_WELFARE')),
    organisation_number text not null unique,
    her_id              text unique,
    municipality        text
);

create table unit (
    id                  uuid primary key,
    agency_id           uuid not null references agency,
    name                text not null,
    organisation_number text not null unique,
    her_id              text unique,
    coordinating_unit   boolean not null,
    phone               text
);

create unique index one_coordinating_unit_an_agency on unit (agency_id) where coordinating_unit;
create index unit_agency on unit (agency_id);

create table professional (
    id          uuid primary key,
    national_id text not null unique,
    name        text not null,
    hpr_number  text
);

create table employment (
    id              uuid primary key,
    professional_id uuid not null references professional,
    unit_id         uuid not null references unit,
    unique (professional_id, unit_id)
);

create index employment_unit on employment (unit_id);

grant select, insert on agency, unit, professional, employment to ip_app, ip_system;
