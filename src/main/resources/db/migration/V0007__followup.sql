create table promise (
    id uuid primary key,
    organisation_id uuid not null,
    workshop_id uuid not null,
    stage_id uuid references stage,
    what text not null,
    state text not null check (state in ('proposed', 'taken', 'done', 'moved', 'declined')),
    owner_name text,
    owner_unit text,
    due date,
    -- who stays responsible after the project
    owner_after text,
    taken_by uuid references participant,
    -- said aloud in the room and written down by the facilitator
    taken_aloud boolean not null default false,
    moved_to text,
    decline_reason text,
    version int not null default 0,
    created_at timestamptz not null,
    closed_on date,
    unique (organisation_id, id),
    foreign key (organisation_id, workshop_id) references workshop (organisation_id, id) on delete cascade
);
create index promise_workshop on promise (workshop_id);

create table promise_theme (
    promise_id uuid not null references promise on delete cascade,
    theme_id uuid not null references theme,
    primary key (promise_id, theme_id)
);

-- What was told back to the contributors, newest last. Never edited, only added to.
create table promise_answer (
    id uuid primary key,
    promise_id uuid not null references promise on delete cascade,
    kind text not null check (kind in ('progress', 'carried_out', 'tried', 'not_carried_out', 'not_ours')),
    text text not null,
    signed text not null,
    told_on date not null,
    staff_id uuid references staff
);
create index promise_answer_promise on promise_answer (promise_id, told_on);
