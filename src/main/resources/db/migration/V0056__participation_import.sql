-- Which import brought a record, and which import ended it (the one that is undone brings it back).
alter table participation_record add column import_id uuid;
alter table participation_record add column ended_by_import uuid;
create index participation_record_import on participation_record (import_id) where import_id is not null;
create index participation_record_ended_by on participation_record (ended_by_import) where ended_by_import is not null;
create index participation_record_replaces on participation_record (replaces) where replaces is not null;
-- Asked for each model that goes away.
create index participation_record_model on participation_record (service_model_id);
