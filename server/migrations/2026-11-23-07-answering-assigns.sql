-- Whoever answers what nobody owned owns it from then on, unless the brand wants it otherwise.
set local search_path = desk, public;

alter table brand add column if not exists answering_assigns boolean not null default true;
