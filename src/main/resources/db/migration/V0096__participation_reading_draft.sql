-- Marks of somebody who has not finished reading: only theirs to see, and gone when they finish.
create table description_draft (
    text_id uuid not null references description_text on delete cascade,
    reader uuid not null,
    place int not null,
    phase text not null,
    status text not null,
    influence smallint,
    roles text not null,
    means text not null,
    quote text not null,
    primary key (text_id, reader, place)
);
-- Whether there is a draft: one that somebody emptied is one, too.
create table description_draft_begun (
    text_id uuid not null references description_text on delete cascade,
    reader uuid not null,
    primary key (text_id, reader)
);
