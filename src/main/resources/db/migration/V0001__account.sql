-- Organisations are the tenants; staff sign in, contributors never do.
create table organisation (
    id uuid primary key,
    name text not null,
    small_group_threshold int not null default 5 check (small_group_threshold >= 5),
    contact text not null default '',
    created_at timestamptz not null
);

create table staff (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    email text not null,
    name text not null,
    role text not null check (role in ('facilitator', 'coordinator', 'administrator')),
    password_hash text,
    locale text not null default 'fi',
    active boolean not null default true,
    created_at timestamptz not null,
    unique (organisation_id, id)
);
create unique index staff_email on staff (lower(email));

-- A one-time link that sets the first password. Only the hash of its secret is kept.
create table setup_link (
    token_hash bytea primary key,
    organisation_id uuid references organisation,
    staff_id uuid references staff,
    expires_at timestamptz not null,
    used_at timestamptz
);

-- Secrets of this installation (signing keys), made at the first start.
create table installation_secret (
    name text primary key,
    value bytea not null
);
