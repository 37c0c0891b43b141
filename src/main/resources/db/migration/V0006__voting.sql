-- Links between voter and vote live only while the vote is open.
create table vote (
    stage_id uuid not null references stage on delete cascade,
    participant_id uuid not null references participant on delete cascade,
    theme_id uuid not null references theme,
    dots int not null check (dots between 1 and 20),
    primary key (stage_id, participant_id, theme_id)
);

-- What is kept after closing: dots by theme and by the group the rule of small groups allows.
create table vote_tally (
    stage_id uuid not null references stage on delete cascade,
    theme_id uuid not null references theme,
    shown_as text not null,
    dots int not null,
    primary key (stage_id, theme_id, shown_as)
);

create table vote_closing (
    stage_id uuid primary key references stage on delete cascade,
    voters int not null,
    closed_at timestamptz not null
);
