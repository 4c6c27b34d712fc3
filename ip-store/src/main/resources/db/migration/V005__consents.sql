-- Append-only: a withdrawal is a new line, and nobody is granted UPDATE or DELETE.
create table consent_entry (
    id          uuid primary key,
    person_id   uuid not null references person,
    kind        text not null check (kind in ('PLAN', 'COORDINATOR', 'SHARING')),
    answer      text not null check (answer in ('GIVEN', 'REFUSED', 'NOT_NOW', 'WITHDRAWN')),
    by_person   uuid not null references person,
    capacity    text not null check (capacity in ('OWN', 'PARENT', 'GUARDIAN')),
    required    uuid[] not null,
    recipient   uuid references unit,
    areas       text[] not null,
    purpose     text,
    valid_from  date not null,
    valid_until date,
    text_shown  text,
    childs_view text,
    at          timestamptz not null,
    check ((kind = 'SHARING') = (recipient is not null)),
    check (answer <> 'GIVEN' or text_shown is not null)
);

create index consent_entry_person on consent_entry (person_id);

create table consent_request (
    id          uuid primary key,
    person_id   uuid not null references person,
    recipient   uuid not null references unit,
    areas       text[] not null,
    purpose     text,
    valid_until date,
    asked_by    uuid references employment,
    asked_at    timestamptz not null,
    open        boolean not null,
    version     bigint not null
);

create index consent_request_person on consent_request (person_id);
