-- The sample workspace, once made: a second start makes nothing and finds its workshops here.
create table sample_workspace (
    organisation_id uuid primary key references organisation,
    staff_id uuid not null references staff,
    running_model uuid not null references service_model,
    planned_model uuid not null references service_model,
    finished_model uuid not null references service_model,
    -- each is null until that workshop is there as it should be
    running_workshop uuid,
    planned_workshop uuid,
    finished_workshop uuid
);
