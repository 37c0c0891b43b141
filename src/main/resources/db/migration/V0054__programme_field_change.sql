-- Who changed which field of a description, and when. Somebody who writes on in the same field makes one row, not hundreds.
create table model_field_change (
    id uuid primary key,
    service_model_id uuid not null references service_model on delete cascade,
    field text not null,
    staff_id uuid not null,
    staff_name text not null,
    changed_at timestamptz not null
);
create index model_field_change_of_model on model_field_change (service_model_id, changed_at);
