-- Pages of a model elsewhere: in Innokylä, its materials, others. In the order people gave them.
create table model_link (
    id uuid primary key,
    organisation_id uuid not null,
    service_model_id uuid not null,
    place int not null,
    kind text not null check (kind in ('innokyla', 'material', 'other')),
    name text not null,
    address text not null,
    foreign key (organisation_id, service_model_id) references service_model (organisation_id, id) on delete cascade
);
create index model_link_of_model on model_link (service_model_id, place);
