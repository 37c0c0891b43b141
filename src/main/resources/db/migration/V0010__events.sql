-- What happened, ids only, deleted 30 days after the workshop closes. Nothing about single notes of anonymous stages.
create table workshop_event (
    id bigint generated always as identity primary key,
    workshop_id uuid not null references workshop on delete cascade,
    kind text not null,
    subject uuid,
    staff_id uuid,
    at timestamptz not null
);
create index workshop_event_workshop on workshop_event (workshop_id, id);
