-- People, conversations, episodes, messages and their files.
set local search_path = desk, public;

create table contact (
  workspace_id uuid not null references workspace,
  id uuid not null,
  name text not null,
  avatar_url text,
  attributes jsonb not null default '{}',
  notes text not null default '',
  first_seen_at timestamptz(3) not null,
  version integer not null default 1,
  primary key (workspace_id, id)
);
create index contact_name_trgm on contact using gin (name public.gin_trgm_ops);
call guard_table('contact');

create table identity (
  workspace_id uuid not null references workspace,
  id uuid not null,
  contact_id uuid not null,
  channel text not null,
  scheme text not null,
  issuer text not null,
  value text not null,
  name text,
  handle text not null,
  primary key (workspace_id, id),
  unique (workspace_id, scheme, issuer, value),
  foreign key (workspace_id, contact_id) references contact
);
create index identity_contact on identity (workspace_id, contact_id);
create index identity_handle_trgm on identity using gin (handle public.gin_trgm_ops);
call guard_table('identity');

-- One row is one merge: reads follow it, deleting it un-merges.
create table contact_merge (
  workspace_id uuid not null references workspace,
  from_id uuid not null,
  merged_into uuid not null,
  at timestamptz(3) not null,
  by_member uuid,
  primary key (workspace_id, from_id),
  foreign key (workspace_id, from_id) references contact (workspace_id, id),
  foreign key (workspace_id, merged_into) references contact (workspace_id, id),
  check (from_id <> merged_into)
);
create index contact_merge_into on contact_merge (workspace_id, merged_into);
call guard_table('contact_merge');

-- Status, assignee and clocks are those of the current episode, kept here too so that one index orders a view.
create table conversation (
  workspace_id uuid not null references workspace,
  id uuid not null,
  brand_id uuid not null,
  account_id uuid not null,
  channel text not null,
  thread_key text not null,
  kind text not null check (kind in ('direct', 'comment', 'mention', 'review', 'group')),
  contact_id uuid not null,
  identity_id uuid not null,
  subject text,
  episode_id uuid,
  status text not null check (status in ('open', 'pending', 'snoozed', 'resolved', 'ignored')),
  set_aside_why text,
  snoozed_until timestamptz(3),
  assignee_id uuid,
  waiting_since timestamptz(3),
  due_at timestamptz(3),
  -- A virtual deadline: the promise, earlier for what is upset, urgent or worth more. Orders *what matters*.
  rank_at timestamptz(3) not null,
  signals jsonb not null default '{}',
  last_message_id uuid,
  last_inbound_at timestamptz(3),
  last_activity_at timestamptz(3) not null,
  read_at timestamptz(3),
  draft_count integer not null default 0,
  outbox_stopped text check (outbox_stopped in ('later', 'unknown')),
  thread_version integer not null default 0,
  created_at timestamptz(3) not null,
  version integer not null default 1,
  primary key (workspace_id, id),
  unique (workspace_id, account_id, thread_key),
  foreign key (workspace_id, brand_id) references brand,
  foreign key (workspace_id, account_id) references channel_account,
  foreign key (workspace_id, contact_id) references contact
);
create index conversation_to_answer on conversation (workspace_id, rank_at, id) where status = 'open' and waiting_since is not null;
create index conversation_to_answer_new on conversation (workspace_id, last_activity_at desc, id desc) where status = 'open' and waiting_since is not null;
create index conversation_mine on conversation (workspace_id, assignee_id, rank_at, id) where status in ('open', 'pending');
create index conversation_unassigned on conversation (workspace_id, rank_at, id) where status in ('open', 'pending') and assignee_id is null;
create index conversation_status on conversation (workspace_id, status, last_activity_at desc, id desc);
create index conversation_all on conversation (workspace_id, last_activity_at desc, id desc);
create index conversation_account on conversation (workspace_id, account_id, last_activity_at desc, id desc);
create index conversation_brand on conversation (workspace_id, brand_id, last_activity_at desc, id desc);
create index conversation_contact on conversation (workspace_id, contact_id, last_activity_at desc);
create index conversation_snoozed on conversation (workspace_id, snoozed_until) where status = 'snoozed';
alter table conversation set (fillfactor = 80);
call guard_table('conversation');

create table participant (
  workspace_id uuid not null,
  conversation_id uuid not null,
  identity_id uuid not null,
  joined_at timestamptz(3) not null,
  primary key (workspace_id, conversation_id, identity_id),
  foreign key (workspace_id, conversation_id) references conversation,
  foreign key (workspace_id, identity_id) references identity
);
create index participant_identity on participant (workspace_id, identity_id);
call guard_table('participant');

create table episode (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  number integer not null,
  status text not null check (status in ('open', 'pending', 'snoozed', 'resolved', 'ignored')),
  assignee_id uuid,
  handler text not null check (handler in ('people', 'bot')),
  started_at timestamptz(3) not null,
  first_response_at timestamptz(3),
  resolved_at timestamptz(3),
  reopened_count integer not null default 0,
  primary key (workspace_id, id),
  unique (workspace_id, conversation_id, number),
  foreign key (workspace_id, conversation_id) references conversation
);
create unique index episode_one_open on episode (workspace_id, conversation_id) where resolved_at is null;
call guard_table('episode');

create table message (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  account_id uuid not null,
  episode_id uuid,
  kind text not null check (kind in ('inbound', 'outbound', 'note', 'activity')),
  author_type text not null check (author_type in ('contact', 'member', 'bot', 'automation', 'system', 'brand')),
  author_id uuid,
  author_identity_id uuid,
  author_name text not null,
  visibility text not null check (visibility in ('private', 'public', 'internal')),
  parts jsonb not null,
  text text not null,
  subject text,
  reply_to_id uuid,
  mentions uuid[] not null default '{}',
  state text not null check (state in ('received', 'queued', 'sending', 'sent', 'delivered', 'read', 'later', 'refused', 'failed', 'unknown', 'undone')),
  -- What belongs to the state: undoUntil, until, code, why, since, canLookUp.
  state_data jsonb not null default '{}',
  activity jsonb,
  automatic boolean not null default false,
  sent_as text,
  provider_at timestamptz(3),
  received_at timestamptz(3) not null,
  sort_at timestamptz(3) not null,
  edited_at timestamptz(3),
  deleted_at timestamptz(3),
  version integer not null default 1,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversation
);
create index message_thread on message (workspace_id, conversation_id, sort_at desc, id desc);
create index message_words on message using gin (to_tsvector('simple', text)) where kind in ('inbound', 'outbound', 'note');
create index message_sort on message (workspace_id, sort_at desc, id desc) where kind in ('inbound', 'outbound', 'note');
alter table message set (fillfactor = 90);
call guard_table('message');

create table message_revision (
  workspace_id uuid not null,
  message_id uuid not null,
  version integer not null,
  parts jsonb not null,
  at timestamptz(3) not null,
  primary key (workspace_id, message_id, version),
  foreign key (workspace_id, message_id) references message
);
call guard_table('message_revision');

-- Many vendor ids may name one message: albums, split lines.
create table message_vendor_id (
  workspace_id uuid not null,
  account_id uuid not null,
  vendor_id text not null,
  message_id uuid not null,
  primary key (workspace_id, account_id, vendor_id),
  foreign key (workspace_id, message_id) references message
);
create index message_vendor_id_message on message_vendor_id (workspace_id, message_id);
call guard_table('message_vendor_id');

create table reaction (
  workspace_id uuid not null,
  message_id uuid not null,
  -- Whose: an identity of theirs, or the account's own.
  by_id uuid not null,
  by_name text not null,
  ours boolean not null,
  emoji text not null,
  at timestamptz(3) not null,
  primary key (workspace_id, message_id, by_id),
  foreign key (workspace_id, message_id) references message
);
call guard_table('reaction');

create table draft (
  workspace_id uuid not null,
  conversation_id uuid not null,
  member_id uuid not null,
  text text not null,
  mode text not null check (mode in ('reply', 'note')),
  file_ids uuid[] not null default '{}',
  saved_at timestamptz(3) not null,
  primary key (workspace_id, conversation_id, member_id),
  foreign key (workspace_id, conversation_id) references conversation,
  foreign key (workspace_id, member_id) references member
);
call guard_table('draft');

create table label (
  workspace_id uuid not null references workspace,
  id uuid not null,
  name text not null,
  colour text not null,
  version integer not null default 1,
  primary key (workspace_id, id)
);
create unique index label_name on label (workspace_id, lower(name));
call guard_table('label');

create table conversation_label (
  workspace_id uuid not null,
  label_id uuid not null,
  conversation_id uuid not null,
  primary key (workspace_id, conversation_id, label_id),
  foreign key (workspace_id, conversation_id) references conversation,
  foreign key (workspace_id, label_id) references label
);
create index conversation_label_label on conversation_label (workspace_id, label_id, conversation_id);
call guard_table('conversation_label');

create table snippet (
  workspace_id uuid not null references workspace,
  id uuid not null,
  shortcut text not null,
  title text not null,
  text text not null,
  brand_id uuid,
  version integer not null default 1,
  primary key (workspace_id, id)
);
create unique index snippet_shortcut on snippet (workspace_id, lower(shortcut));
call guard_table('snippet');

-- Who looks at or writes in what; rows older than a minute mean nothing.
create unlogged table presence (
  workspace_id uuid not null,
  conversation_id uuid not null,
  member_id uuid not null,
  state text not null check (state in ('looking', 'typing')),
  at timestamptz(3) not null,
  primary key (workspace_id, conversation_id, member_id)
);
call guard_table('presence');

create table file (
  workspace_id uuid not null references workspace,
  id uuid not null,
  sha256 bytea not null,
  name text not null,
  mime text not null,
  bytes bigint not null,
  width integer,
  height integer,
  duration_ms integer,
  waveform smallint[],
  created_at timestamptz(3) not null,
  primary key (workspace_id, id)
);
create index file_sha on file (workspace_id, sha256);
call guard_table('file');
