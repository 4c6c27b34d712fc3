create table need (
    id                 uuid primary key,
    person_id          uuid not null unique references person,
    receiving_unit     uuid not null references unit,
    copy_unit          uuid references unit,
    state              text not null
        check (state in ('REPORTED', 'ENTITLED', 'NOT_ENTITLED', 'OFFERED', 'DECLINED', 'ACCEPTED')),
    reported_at        timestamptz not null,
    assessment         text,
    offered_at         timestamptz,
    declined_reason    text,
    coordinator_wanted boolean not null,
    ask_again_on       date,
    version            bigint not null,
    check (state not in ('ENTITLED', 'NOT_ENTITLED') or assessment is not null),
    check (state <> 'OFFERED' or offered_at is not null),
    check (state <> 'DECLINED' or ask_again_on is not null)
);

create table need_report (
    id              uuid primary key,
    need_id         uuid not null references need,
    person_id       uuid not null references person,
    reporter        uuid not null,
    reporter_name   text not null,
    organisation    text,
    why             text not null,
    wish            text,
    person_informed boolean not null,
    at              timestamptz not null
);

create index need_report_need on need_report (need_id);

-- One chair a person. Without a holder the unit itself holds it.
create table coordinator_chair (
    person_id      uuid primary key references person,
    unit_id        uuid not null references unit,
    holder         uuid references employment,
    holder_since   timestamptz,
    asked          uuid references employment,
    asked_at       timestamptz,
    stand_in       uuid references employment,
    stand_in_from  date,
    stand_in_until date,
    version        bigint not null,
    check ((holder is null) = (holder_since is null)),
    check ((asked is null) = (asked_at is null)),
    check (stand_in is null or stand_in_from is not null),
    check (stand_in_until >= stand_in_from)
);
