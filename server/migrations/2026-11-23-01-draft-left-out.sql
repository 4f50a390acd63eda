-- Whom the writer of a draft took out of the copies: a reload shows the same.
set local search_path = desk, public;

alter table draft add column if not exists left_out uuid[] not null default '{}';
