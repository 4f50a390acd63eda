-- Who was called by a note and has not looked yet. `called_at` spares every conversation that calls nobody the look-up.
set local search_path = desk, public;

create table if not exists mention (
  workspace_id uuid not null,
  conversation_id uuid not null,
  member_id uuid not null,
  message_id uuid not null,
  at timestamptz(3) not null,
  primary key (workspace_id, conversation_id, member_id),
  foreign key (workspace_id, conversation_id) references conversation,
  foreign key (workspace_id, member_id) references member
);
create index if not exists mention_member on mention (workspace_id, member_id, conversation_id);
call guard_table('mention');

alter table conversation add column if not exists called_at timestamptz(3);
