-- A promise said aloud in the room names who wrote it down (as signed then): it was taken, never assigned.
alter table promise add column written_down_by text;
create index promise_organisation on promise (organisation_id, state);
