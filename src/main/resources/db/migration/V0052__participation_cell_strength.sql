-- State and level of a cell as one number, state × 8 + 7 − level: the strongest record of a cell is the least, and cells are joined
-- and ordered without looking at two columns.
alter table participation_cell add column strength int;
update participation_cell set strength = state * 8 + 7 - coalesce(influence, 0);
-- Roles and means are those of participation.
update participation_cell set roles = 0, means = 0 where state <> 0;
alter table participation_cell alter column strength set not null;
alter table participation_cell drop column state, drop column influence;
