-- Merges of merges: each row also knows where its chain ends, so that a reader follows one step whatever was merged into what.
set local search_path = desk, public;

alter table contact_merge add column root_id uuid;
update contact_merge set root_id = merged_into;
alter table contact_merge alter column root_id set not null;
create index contact_merge_root on contact_merge (workspace_id, root_id);
create index message_author_identity on message (workspace_id, author_identity_id) where author_identity_id is not null;
