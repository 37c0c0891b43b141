-- When what people wrote went, because its keeping time was over. A backup from before brings it back only until the next start.
alter table workshop add column forgotten_at timestamptz;
create index workshop_to_forget on workshop (closed_at) where forgotten_at is null and closed_at is not null;
