-- SHA-256 of key and text as first sent: a repeated note is known again after it was edited or withdrawn. Without the
-- key, which the database does not hold, it cannot be compared with a guessed text.
alter table contribution add column first_hash bytea not null;
-- The number of the next named note, and the order of a board.
create index contribution_seq on contribution (workshop_id, seq) where seq is not null;
create index theme_workshop on theme (workshop_id);
create index contribution_theme on contribution (theme_id) where theme_id is not null;
