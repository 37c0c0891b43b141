-- A record that a workshop made keeps facts; its basis is written from them in the reader's language when it is read.
alter table participation_record alter column basis set default '';
alter table participation_record add column facts text;
-- Who confirmed or wrote it, as signed then.
alter table participation_record add column coder text not null default '';
