-- Which part of a source a record speaks for (a row of a file, a reader of a description). With model, phase, source and workshop
-- it is the key under which a newer record ends the older one.
alter table participation_record add column source_ref text not null default '';

-- Roles and means as bits, in the order of the vocabulary: a record never changes, so they are written once, and cells are counted
-- without visiting the other tables.
alter table participation_record add column role_bits int not null default 0;
alter table participation_record add column means_bits int not null default 0;

update participation_record r
set role_bits = coalesce((
        select bit_or(1 << (array_position(array['client', 'close_person', 'expert_by_experience', 'client_developer', 'resident',
            'staff', 'management', 'decision_maker', 'ngo', 'student', 'educator', 'other_partner'], role) - 1))
        from participation_role where record_id = r.id), 0),
    means_bits = coalesce((
        select bit_or(1 << (array_position(array['survey', 'client_feedback', 'interview', 'group_interview', 'workshop', 'dialogue',
            'client_panel', 'ebe_in_team', 'experience_story', 'testing', 'statutory_body', 'co_production', 'measure',
            'observation', 'other', 'unspecified'], means) - 1))
        from participation_means where record_id = r.id), 0);

create index participation_record_counted on participation_record
    (service_model_id, phase, status, influence, role_bits, means_bits) where recorded_to is null and not draft;

-- What the records of a model say of a phase, counted in the transaction that changed them. A cell without a row has no record.
-- state: 0 participated, 1 did not participate, 2 informed only, 3 not described, 4 not assessed; how far the phase is, is not in
-- it, it is looked at when the cell is read.
create table participation_cell (
    service_model_id uuid not null references service_model on delete cascade,
    phase text not null,
    state smallint not null check (state between 0 and 4),
    influence smallint,
    roles int not null,
    means int not null,
    records int not null,
    primary key (service_model_id, phase)
);

insert into participation_cell (service_model_id, phase, state, influence, roles, means, records)
select distinct on (service_model_id, phase) service_model_id, phase, state, influence, roles, means,
       sum(records) over (partition by service_model_id, phase)
from (
    select service_model_id, phase, state, max(influence) as influence, bit_or(role_bits) as roles,
           bit_or(case when state = 0 then means_bits & 53247 else means_bits end) as means, count(*) as records
    from (
        select service_model_id, phase, influence, role_bits, means_bits,
               case
                   when status = 'participated' and coalesce(influence, 2) >= 2
                       and (role_bits & 31 <> 0 or role_bits = 0) and means_bits & 53247 <> 0 then 0
                   when status = 'did_not_participate' or influence = 0 then 1
                   when status = 'participated' and influence = 1
                       and (role_bits & 31 <> 0 or role_bits = 0) and means_bits & 53247 <> 0 then 2
                   when status = 'not_assessed' then 4
                   else 3
               end as state
        from participation_record where recorded_to is null and not draft) counted
    group by 1, 2, 3) by_state
order by service_model_id, phase, state;
