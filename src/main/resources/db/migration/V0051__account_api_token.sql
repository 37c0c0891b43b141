-- Tokens for the interface of coordinators. Only the hash of a token is kept; it has the rights of the person it belongs to.
create table api_token (
    id uuid primary key,
    organisation_id uuid not null,
    staff_id uuid not null,
    name text not null,
    token_hash bytea not null unique,
    created_at timestamptz not null,
    last_used_on date,
    revoked_at timestamptz,
    foreign key (organisation_id, staff_id) references staff (organisation_id, id)
);
create index api_token_staff on api_token (staff_id);

-- Nobody: what the token of the environment writes, it writes in the name of this row. It cannot sign in.
alter table staff add column automatic boolean not null default false;
