create table person (
    id           uuid primary key,
    given_name   text not null,
    family_name  text not null,
    birth_date   date,
    protection   text not null check (protection in ('NONE', 'CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL')),
    municipality text,
    version      bigint not null
);

-- A number can change during a life (FNR-01); the older ones are kept. The newest has the highest place.
create table national_id (
    digits    text primary key check (digits ~ '^[0-9]{11}$'),
    person_id uuid not null references person,
    place     int not null,
    unique (person_id, place)
);

create table representation (
    id                uuid primary key default gen_random_uuid(),
    person_id         uuid not null references person,
    representative_id uuid not null references person,
    kind              text not null check (kind in ('PARENT', 'GUARDIAN', 'FUTURE_ATTORNEY', 'ATTORNEY')),
    scope             text[] not null,
    valid_from        date not null,
    valid_until       date,
    check (person_id <> representative_id),
    check (valid_until >= valid_from)
);

create index representation_person on representation (person_id);
create index representation_representative on representation (representative_id);

-- Both ways: a row for each of the two.
create table family (
    person_id uuid not null references person,
    other_id  uuid not null references person,
    primary key (person_id, other_id),
    check (person_id <> other_id)
);

create table decision_competence (
    id         uuid primary key default gen_random_uuid(),
    person_id  uuid not null references person,
    author     uuid not null references employment,
    reason     text not null,
    shown_to   text not null,
    decided_on date not null,
    review_on  date not null,
    check (review_on >= decided_on)
);

create index decision_competence_person on decision_competence (person_id);
