create table programme (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    name text not null,
    created_at timestamptz not null,
    unique (organisation_id, id)
);

create table project (
    id uuid primary key,
    organisation_id uuid not null,
    programme_id uuid not null,
    name text not null,
    area text not null default '',
    funder text not null default '',
    code text not null default '',
    period_start date,
    period_end date,
    created_at timestamptz not null,
    unique (organisation_id, id),
    foreign key (organisation_id, programme_id) references programme (organisation_id, id)
);

create table service_model (
    id uuid primary key,
    organisation_id uuid not null,
    project_id uuid not null,
    name text not null,
    summary text not null default '',
    version int not null default 0,
    created_at timestamptz not null,
    unique (organisation_id, id),
    foreign key (organisation_id, project_id) references project (organisation_id, id)
);
create index service_model_project on service_model (project_id);

create table model_phase (
    service_model_id uuid not null references service_model on delete cascade,
    phase text not null check (phase in ('ideation', 'planning', 'development', 'piloting', 'evaluation')),
    state text not null check (state in ('not_started', 'ongoing', 'done')),
    primary key (service_model_id, phase)
);

-- Innokylä's fields, one row a field, in its order (field codes are those of the domain room).
create table model_field (
    service_model_id uuid not null references service_model on delete cascade,
    field text not null,
    value text not null,
    primary key (service_model_id, field)
);
