-- To whom a message went beside the brand: people in copy of a mail, and whom our answer was addressed to.
set local search_path = desk, public;

create table message_recipient (
  workspace_id uuid not null,
  message_id uuid not null,
  identity_id uuid not null,
  role text not null check (role in ('to', 'copy')),
  place smallint not null,
  -- Why it did not reach this one, where the others got it.
  failure text,
  primary key (workspace_id, message_id, identity_id),
  foreign key (workspace_id, message_id) references message,
  foreign key (workspace_id, identity_id) references identity
);
create index message_recipient_identity on message_recipient (workspace_id, identity_id);
call guard_table('message_recipient');
