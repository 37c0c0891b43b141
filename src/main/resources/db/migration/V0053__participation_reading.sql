-- Texts of descriptions as they were read. A changed text is a new row: what was marked was marked in the old one.
create table description_text (
    id uuid primary key,
    organisation_id uuid not null,
    service_model_id uuid not null,
    text text not null,
    link text,
    added_by text not null,
    added_at timestamptz not null,
    foreign key (organisation_id, service_model_id) references service_model (organisation_id, id) on delete cascade
);
create index description_text_of_model on description_text (service_model_id, added_at);

-- Who read a text. The first reading writes the ledger; later ones are blind and are only compared with it.
create table description_reading (
    id uuid primary key,
    text_id uuid not null references description_text on delete cascade,
    reader uuid not null,
    first boolean not null,
    read_at timestamptz not null,
    unique (text_id, reader)
);
create unique index description_reading_first on description_reading (text_id) where first;

-- What a reader found, a row a phase. Roles and means are codes with commas.
create table description_finding (
    reading_id uuid not null references description_reading on delete cascade,
    phase text not null,
    status text not null,
    influence smallint,
    roles text not null,
    means text not null,
    quote text not null,
    primary key (reading_id, phase)
);
