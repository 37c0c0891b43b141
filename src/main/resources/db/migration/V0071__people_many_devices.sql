-- A person may take part with several devices: coming back on another one leaves the first as it is. No order and no time.
drop index participant_device;
create table participant_device (
    id uuid primary key,
    workshop_id uuid not null,
    participant_id uuid not null,
    -- hash of (device token, workshop): the database alone cannot follow a device from workshop to workshop
    device_hash bytea not null,
    unique (workshop_id, device_hash),
    foreign key (workshop_id, participant_id) references participant (workshop_id, id) on delete cascade
);
create index participant_device_person on participant_device (participant_id);
insert into participant_device (id, workshop_id, participant_id, device_hash)
    select gen_random_uuid(), workshop_id, id, device_hash from participant where device_hash is not null;
alter table participant drop column device_hash;
