-- Only used where several nodes share the database: whose turn it is to write to a room, and how often it was written to.
-- A count, no time and nobody: it stays true in anonymous stages.
create table room_commit (
    room uuid primary key,
    number bigint not null
) with (fillfactor = 50);
