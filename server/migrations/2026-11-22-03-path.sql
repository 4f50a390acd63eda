-- The path of a message: raw inbox, seen events, outbox and its attempts.
set local search_path = desk, public;

create table raw_inbox (
  workspace_id uuid not null,
  id uuid not null,
  endpoint_id uuid not null,
  account_id uuid,
  channel text not null,
  received_at timestamptz(3) not null,
  headers jsonb not null,
  body bytea not null,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'parked')),
  lease_until timestamptz(3),
  tries smallint not null default 0,
  parked_why text,
  primary key (workspace_id, id, received_at)
) partition by range (received_at);
create index raw_inbox_waiting on raw_inbox (received_at, id) where state = 'waiting';
create index raw_inbox_parked on raw_inbox (workspace_id, received_at) where state = 'parked';
create table raw_inbox_default partition of raw_inbox default;
alter table raw_inbox_default set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 1000);
call guard_table('raw_inbox');

-- Every event ever read of an account, so that a repeat changes nothing.
create table seen_event (
  workspace_id uuid not null,
  account_id uuid not null,
  dedupe_key text not null,
  at timestamptz(3) not null,
  primary key (workspace_id, account_id, dedupe_key)
);
call guard_table('seen_event');

-- Receipts, edits and reactions that came before what they speak of: applied when the vendor id is known.
create table early_event (
  workspace_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  target text not null,
  event jsonb not null,
  at timestamptz(3) not null,
  primary key (workspace_id, id)
);
create index early_event_target on early_event (workspace_id, account_id, target);
call guard_table('early_event');

-- One item of a batch that could not be written; its neighbours went on.
create table parked_item (
  workspace_id uuid not null,
  id uuid not null,
  raw_id uuid not null,
  account_id uuid,
  dedupe_key text,
  event jsonb,
  why text not null,
  at timestamptz(3) not null,
  settled_at timestamptz(3),
  primary key (workspace_id, id)
);
create index parked_item_open on parked_item (workspace_id, at) where settled_at is null;
call guard_table('parked_item');

create table outbox (
  workspace_id uuid not null references workspace,
  id uuid not null,
  kind text not null,
  account_id uuid,
  -- Sent in order per key: a conversation, mostly.
  ordering_key text not null,
  message_id uuid,
  payload jsonb not null,
  state text not null default 'queued' check (state in ('queued', 'sending', 'sent', 'refused', 'unknown', 'undone', 'skipped')),
  due_at timestamptz(3) not null,
  lease_until timestamptz(3),
  leased_by uuid,
  tries smallint not null default 0,
  later_why text,
  created_at timestamptz(3) not null,
  settled_at timestamptz(3),
  primary key (workspace_id, id)
);
create index outbox_open on outbox (due_at) where state in ('queued', 'sending');
create index outbox_key on outbox (workspace_id, ordering_key, id) where state in ('queued', 'sending', 'unknown');
create index outbox_message on outbox (workspace_id, message_id);
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, fillfactor = 80);
call guard_table('outbox');

-- Committed before the call: what may have left is known even if the process dies while it leaves.
create table outbox_attempt (
  workspace_id uuid not null,
  outbox_id uuid not null,
  number smallint not null,
  started_at timestamptz(3) not null,
  ended_at timestamptz(3),
  outcome text check (outcome in ('sent', 'refused', 'later', 'unknown')),
  detail jsonb not null default '{}',
  primary key (workspace_id, outbox_id, number),
  foreign key (workspace_id, outbox_id) references outbox
);
call guard_table('outbox_attempt');
