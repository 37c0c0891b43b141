create table participant (
    id uuid primary key,
    workshop_id uuid not null references workshop on delete cascade,
    role text not null,
    name text not null,
    locale text not null,
    state text not null check (state in ('waiting', 'in', 'removed')),
    shared_device boolean not null default false,
    -- hash of (device token, workshop): the database alone cannot follow a device from workshop to workshop
    device_hash bytea,
    join_key_hash bytea,
    return_code_hash bytea,
    joined_at timestamptz not null,
    unique (workshop_id, id)
);
create unique index participant_device on participant (workshop_id, device_hash);
create unique index participant_join_key on participant (workshop_id, join_key_hash);
create unique index participant_return_code on participant (return_code_hash);

-- People in the room without a device, counted by role by the facilitator.
create table head_count (
    workshop_id uuid not null references workshop on delete cascade,
    role text not null,
    heads int not null check (heads between 0 and 10000),
    primary key (workshop_id, role)
);
