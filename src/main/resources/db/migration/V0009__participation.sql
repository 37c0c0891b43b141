-- The ledger. Append-only: a record is corrected by a newer one, never edited.
create table participation_record (
    id uuid primary key,
    organisation_id uuid not null,
    service_model_id uuid not null,
    phase text not null,
    source text not null check (source in ('workshop', 'form', 'description', 'import')),
    workshop_id uuid references workshop,
    status text not null check (status in ('participated', 'did_not_participate', 'not_described', 'not_assessed')),
    influence int check (influence between 0 and 5),
    suggested_influence int check (suggested_influence between 0 and 5),
    channel text,
    basis text not null,
    basis_link text,
    -- draft until a coordinator confirms it; a draft counts nowhere
    draft boolean not null,
    replaces uuid references participation_record,
    recorded_by uuid references staff,
    recorded_from timestamptz not null,
    recorded_to timestamptz,
    foreign key (organisation_id, service_model_id) references service_model (organisation_id, id)
);
create index participation_record_cell on participation_record (service_model_id, phase) where recorded_to is null;
create index participation_record_workshop on participation_record (workshop_id);

create table participation_role (
    record_id uuid not null references participation_record on delete cascade,
    role text not null,
    people int,
    primary key (record_id, role)
);

create table participation_means (
    record_id uuid not null references participation_record on delete cascade,
    means text not null,
    primary key (record_id, means)
);
