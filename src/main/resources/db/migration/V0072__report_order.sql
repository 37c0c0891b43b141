-- Reports as somebody asked for them, so that the same one is made again in one press. The files themselves are not kept.
create table report_order (
    id uuid primary key,
    organisation_id uuid not null,
    staff_id uuid not null,
    programme_id uuid not null,
    filter text not null,
    lang text not null check (lang in ('fi', 'sv', 'en')),
    publicity text not null check (publicity in ('draft', 'public', 'secret')),
    made_at timestamptz not null,
    unique (staff_id, programme_id, filter, lang, publicity),
    foreign key (organisation_id, staff_id) references staff (organisation_id, id) on delete cascade,
    foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade
);
create index report_order_of_staff on report_order (staff_id, made_at desc);
