-- Check-out answers are anonymous by construction: a key of the device, no participant, no time.
create table checkout_answer (
    id uuid primary key,
    workshop_id uuid not null references workshop on delete cascade,
    stage_id uuid not null references stage,
    key_hash bytea not null,
    shown_as text not null,
    heard int check (heard between 0 and 10),
    equal int check (equal between 0 and 10),
    change text not null default '',
    unique (workshop_id, key_hash)
);
