-- Where a model stands as a whole, by the scale of its programme; empty when nobody told.
alter table service_model add column status text not null default '';

-- A programme's own scale, in its order. Without rows it is the one every programme begins with. A code of that one without a name
-- is called as the vocabulary calls it.
create table programme_status (
    organisation_id uuid not null,
    programme_id uuid not null,
    place int not null,
    code text not null,
    name text,
    primary key (programme_id, code),
    foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade
);

alter table import_made drop constraint import_made_kind_check;
alter table import_made add constraint import_made_kind_check check (kind in ('project', 'area', 'model', 'phase', 'status'));
