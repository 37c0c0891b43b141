-- Files that were taken into the ledger. The file itself is not kept; what it brought is in the ledger and in import_made.
create table import (
    id uuid primary key,
    organisation_id uuid not null,
    programme_id uuid not null,
    file_name text not null,
    rows_read int not null,
    rows_left_out int not null,
    records_new int not null,
    records_changed int not null,
    records_unchanged int not null,
    records_ended int not null,
    models_new int not null,
    projects_new int not null,
    imported_by uuid references staff,
    imported_by_name text not null,
    imported_at timestamptz not null,
    undone_by_name text,
    undone_at timestamptz,
    unique (organisation_id, id),
    foreign key (organisation_id, programme_id) references programme (organisation_id, id)
);
create index import_programme on import (programme_id, imported_at);

-- What an import made, so that undoing it takes away what nobody has touched since.
create table import_made (
    import_id uuid not null references import on delete cascade,
    kind text not null check (kind in ('project', 'area', 'model', 'phase')),
    subject_id uuid not null,
    phase text not null default '',
    was text not null default '',
    primary key (import_id, kind, subject_id, phase)
);

-- Headers an organisation has mapped by hand; the header in its comparable form.
create table import_header (
    organisation_id uuid not null references organisation,
    header text not null,
    target text not null,
    primary key (organisation_id, header)
);
