-- Whose a file is, which messages show it, and its copies in other containers.
set local search_path = desk, public;

alter table file add column kept_by uuid;
-- The same sound in another container, for a channel that takes no other.
alter table file add column made_from uuid;
create unique index file_made_from on file (workspace_id, made_from, mime) where made_from is not null;
create index file_created on file (workspace_id, created_at);

-- Kept by the trigger below, so that no writer of messages can forget it: who may see one of them may open the file.
create table file_use (
  workspace_id uuid not null,
  file_id uuid not null,
  message_id uuid not null,
  conversation_id uuid not null,
  primary key (workspace_id, file_id, message_id),
  foreign key (workspace_id, message_id) references message on delete cascade
);
create index file_use_message on file_use (workspace_id, message_id);
call guard_table('file_use');

create function desk.note_file_use() returns trigger language plpgsql set search_path = desk, pg_temp as $$
begin
  insert into file_use (workspace_id, file_id, message_id, conversation_id)
  select distinct new.workspace_id, (part ->> 'fileId')::uuid, new.id, new.conversation_id
  from jsonb_array_elements(new.parts) part
  where part ->> 'fileId' is not null
  on conflict do nothing;
  return null;
end $$;
-- A trigger's function runs as the writer of the row: row security holds in it as well.
grant execute on function desk.note_file_use() to tertulia_app, tertulia_system;

create trigger message_files_of_new after insert on message for each row
  when (jsonb_path_exists(new.parts, '$[*].fileId ? (@ != null)')) execute function desk.note_file_use();
create trigger message_files_of_changed after update of parts on message for each row
  when (new.parts is distinct from old.parts and jsonb_path_exists(new.parts, '$[*].fileId ? (@ != null)')) execute function desk.note_file_use();
