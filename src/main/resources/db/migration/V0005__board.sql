create table theme (
    id uuid primary key,
    workshop_id uuid not null references workshop on delete cascade,
    name text not null,
    factor text,
    position int not null,
    -- a merged theme keeps its notes and points to the theme that took it in
    merged_into uuid references theme,
    gone boolean not null default false,
    version int not null default 0,
    unique (workshop_id, id)
);

-- A note. Named: participant, seq and time are kept. Anonymous: none of the three, ever;
-- the key's hash and the key sealed with the writer's own device token are all that connects it to anybody,
-- and neither opens without the device.
create table contribution (
    id uuid primary key,
    workshop_id uuid not null references workshop on delete cascade,
    stage_id uuid not null references stage,
    key_hash bytea not null,
    sealed_key bytea,
    answer_hash bytea not null,
    text text not null,
    -- whom it is shown as: a role, a side, or 'all' (rule of small groups); exact role in named stages
    shown_as text not null,
    participant_id uuid,
    role text,
    seq bigint,
    created_at timestamptz,
    assisted boolean not null default false,
    late boolean not null default false,
    -- a late note waits in the facilitator's tray until it is taken onto the board
    tray boolean not null default false,
    withdrawn boolean not null default false,
    version int not null default 0,
    theme_id uuid,
    unique (workshop_id, key_hash),
    unique (workshop_id, id),
    foreign key (workshop_id, participant_id) references participant (workshop_id, id),
    foreign key (workshop_id, theme_id) references theme (workshop_id, id),
    check (participant_id is null or (seq is not null and created_at is not null))
);
create index contribution_stage on contribution (workshop_id, stage_id);
create index contribution_answer on contribution (answer_hash);
create index contribution_participant on contribution (participant_id) where participant_id is not null;

-- The grouping in force in an anonymous stage: role -> shown_as. It only ever gets coarser.
create table stage_grouping (
    stage_id uuid not null references stage on delete cascade,
    role text not null,
    shown_as text not null,
    primary key (stage_id, role)
);
