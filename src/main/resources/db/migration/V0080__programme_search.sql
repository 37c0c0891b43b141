-- Words of what people wrote about models, in the ways Finnish and Swedish bend them and as they stand. Names are short and are
-- read as they are.
alter table service_model add column words tsvector generated always as
    (to_tsvector('finnish', summary) || to_tsvector('swedish', summary) || to_tsvector('simple', summary)) stored;
create index service_model_words on service_model using gin (words);
create index service_model_organisation on service_model (organisation_id);

alter table model_field add column words tsvector generated always as
    (to_tsvector('finnish', value) || to_tsvector('swedish', value) || to_tsvector('simple', value)) stored;
create index model_field_words on model_field using gin (words);
