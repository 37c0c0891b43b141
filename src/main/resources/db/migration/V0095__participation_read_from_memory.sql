-- The ledger of a programme is counted in memory from an image of its records (decision 32). `changed` is another number whenever
-- something that the image holds of a model has changed: an image with the same numbers is the same.
create sequence ledger_change;
alter table service_model add column changed bigint not null default nextval('ledger_change');

create function ledger_changed() returns trigger language plpgsql as $$
begin
    new.changed := nextval('ledger_change');
    return new;
end $$;
create trigger service_model_changed before insert or update on service_model
    for each row execute function ledger_changed();

-- Names, areas and how far phases are stand in other rows than the model's.
create function ledger_changed_by_project() returns trigger language plpgsql as $$
begin
    update service_model set changed = 0 where project_id = new.id;
    return null;
end $$;
create trigger project_changed after update on project for each row execute function ledger_changed_by_project();

create function ledger_changed_by_phase() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        update service_model set changed = 0 where id = old.service_model_id;
    end if;
    if tg_op <> 'DELETE' then
        update service_model set changed = 0 where id = new.service_model_id;
    end if;
    return null;
end $$;
create trigger model_phase_changed after insert or update or delete on model_phase
    for each row execute function ledger_changed_by_phase();

drop table participation_cell;
drop index participation_record_counted;
