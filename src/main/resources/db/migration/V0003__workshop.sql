create table workshop (
    id uuid primary key,
    organisation_id uuid not null,
    service_model_id uuid not null,
    title text not null,
    purpose text not null default '',
    contact text not null default '',
    retention_months int not null default 12,
    status text not null check (status in ('planned', 'running', 'closed')),
    channel text not null check (channel in ('onsite', 'remote', 'hybrid')),
    language text not null default 'fi',
    zone_id text not null default 'Europe/Helsinki',
    starts_at timestamptz not null,
    join_code text not null unique,
    locked boolean not null default false,
    admission boolean not null default false,
    method_code text not null,
    method_version int not null,
    current_stage_id uuid,
    -- what the wall shows: auto (what the stage is), prompt, notes, themes, result, join
    wall_shows text not null default 'auto',
    agenda_rev int not null default 1,
    version int not null default 0,
    created_by uuid not null references staff,
    created_at timestamptz not null,
    opened_at timestamptz,
    closed_at timestamptz,
    unique (organisation_id, id),
    foreign key (organisation_id, service_model_id) references service_model (organisation_id, id)
);
create index workshop_model on workshop (service_model_id);

create table workshop_phase (
    workshop_id uuid not null references workshop on delete cascade,
    phase text not null,
    primary key (workshop_id, phase)
);

create table workshop_invited (
    workshop_id uuid not null references workshop on delete cascade,
    role text not null,
    people int not null check (people between 0 and 10000),
    primary key (workshop_id, role)
);

-- The agenda: a copy of the method, so later changes of the method do not touch it.
create table stage (
    id uuid primary key,
    workshop_id uuid not null references workshop on delete cascade,
    position int not null,
    kind text not null check (kind in ('checkin', 'notes', 'board', 'themes', 'vote', 'decide', 'checkout')),
    minutes int not null check (minutes between 1 and 480),
    anonymous boolean not null,
    vote_budget int not null default 3 check (vote_budget between 1 and 20),
    vote_cap int not null default 2 check (vote_cap between 1 and 20),
    state text not null default 'planned' check (state in ('planned', 'open', 'closed', 'skipped')),
    revealed boolean not null default false,
    input_paused boolean not null default false,
    -- sealed: the late tray is shut as well
    sealed boolean not null default false,
    unique (workshop_id, position) deferrable initially deferred
);
alter table workshop add foreign key (current_stage_id) references stage deferrable initially deferred;

create table stage_text (
    stage_id uuid not null references stage on delete cascade,
    key text not null check (key in ('name', 'prompt')),
    lang text not null check (lang in ('fi', 'fi-simple', 'sv', 'sv-simple', 'en')),
    value text not null,
    primary key (stage_id, key, lang)
);

-- What ran when. A stage that is reopened has a second run.
create table stage_run (
    id uuid primary key,
    stage_id uuid not null references stage on delete cascade,
    opened_at timestamptz not null,
    ends_at timestamptz not null,
    -- set while the clock is paused: what was left
    paused_left_seconds int,
    revealed_at timestamptz,
    closed_at timestamptz
);
create index stage_run_stage on stage_run (stage_id);

-- Addresses of the wall: revocable, unguessable; only a hash is kept.
create table wall_link (
    token_hash bytea primary key,
    workshop_id uuid not null references workshop on delete cascade,
    created_at timestamptz not null,
    revoked_at timestamptz
);

-- The facilitators' undo: the newest step that is not undone can be taken back.
create table undo_step (
    id bigint generated always as identity primary key,
    workshop_id uuid not null references workshop on delete cascade,
    handler text not null,
    what text not null,
    before jsonb not null,
    staff_id uuid,
    undone boolean not null default false
);
create index undo_step_open on undo_step (workshop_id, id desc) where not undone;
