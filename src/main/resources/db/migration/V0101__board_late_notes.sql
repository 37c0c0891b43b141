-- Each frame tells how many late notes wait: they are few, the notes of a workshop are not.
create index contribution_tray on contribution (workshop_id) where tray and not withdrawn;
