-- Forms that came after a login had ended, for half an hour. Encrypted; the key is in the writer's browser and nowhere else,
-- so a row is about nobody, and is not part of any record that must be kept.
create table unsent_form (
    id         uuid primary key,
    writer     text not null,
    sealed     text not null,
    kept_until timestamptz not null
);

create index unsent_form_writer on unsent_form (writer);
create index unsent_form_past on unsent_form (kept_until);

grant select, insert, delete on unsent_form to ip_app;
