-- Workspaces, the log, people who work here, what they may do.
-- Owner: tertulia_owner (NOLOGIN). Row security is enabled, not forced: the owner logs in nowhere, and only its
-- security definer functions may look across workspaces.

create schema desk;
grant usage on schema desk to tertulia_app, tertulia_system;
alter default privileges in schema desk grant select, insert, update, delete on tables to tertulia_app;
alter default privileges in schema desk revoke execute on functions from public;
set local search_path = desk, public;

create function desk.current_workspace() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.workspace_id', true), '')::uuid;
grant execute on function desk.current_workspace() to tertulia_app, tertulia_system;

-- Called once for each new table of a workspace: its rows are seen in their own workspace only.
create procedure desk.guard_table(name text) language plpgsql as $$
begin
  execute format('alter table desk.%I enable row level security', name);
  execute format(
    'create policy own_workspace on desk.%I to tertulia_app using (workspace_id = desk.current_workspace()) with check (workspace_id = desk.current_workspace())',
    name);
end $$;

create table workspace (
  workspace_id uuid primary key,
  name text not null,
  created_at timestamptz(3) not null
);
call guard_table('workspace');

create table workspace_log (
  workspace_id uuid primary key references workspace,
  last bigint not null default 0,
  last_audit bigint not null default 0
);
call guard_table('workspace_log');

create table brand (
  workspace_id uuid not null references workspace,
  id uuid not null,
  name text not null,
  locale text not null,
  time_zone text not null,
  first_response_minutes integer not null,
  next_response_minutes integer not null,
  banned_terms text[] not null default '{}',
  version integer not null default 1,
  primary key (workspace_id, id)
);
call guard_table('brand');

create table member (
  workspace_id uuid not null references workspace,
  id uuid not null,
  user_id uuid not null,
  name text not null,
  email text not null,
  state text not null check (state in ('active', 'suspended')),
  locale text not null,
  preferences jsonb not null default '{}',
  joined_at timestamptz(3) not null,
  version integer not null default 1,
  primary key (workspace_id, id),
  unique (workspace_id, user_id)
);
create index member_user on member (user_id);
call guard_table('member');

create table channel_endpoint (
  workspace_id uuid not null references workspace,
  id uuid not null,
  channel text not null,
  created_at timestamptz(3) not null,
  primary key (workspace_id, id)
);
create index channel_endpoint_id on channel_endpoint (id);
call guard_table('channel_endpoint');

create table channel_account (
  workspace_id uuid not null references workspace,
  id uuid not null,
  brand_id uuid not null,
  endpoint_id uuid not null,
  channel text not null,
  external_id text not null,
  name text not null,
  handle text not null,
  purpose text not null check (purpose in ('main', 'support', 'sales', 'events')),
  settings jsonb not null default '{}',
  secrets bytea not null,
  health text not null default 'unchecked' check (health in ('ok', 'degraded', 'revoked', 'unchecked')),
  health_why text,
  checked_at timestamptz(3),
  paused boolean not null default false,
  cursor text,
  stream_lease_until timestamptz(3),
  stream_leased_by uuid,
  created_at timestamptz(3) not null,
  version integer not null default 1,
  primary key (workspace_id, id),
  unique (workspace_id, channel, external_id),
  foreign key (workspace_id, brand_id) references brand,
  foreign key (workspace_id, endpoint_id) references channel_endpoint
);
create index channel_account_endpoint on channel_account (endpoint_id);
call guard_table('channel_account');

-- "grant" is a reserved word of SQL; the product's word stays grant.
create table member_grant (
  workspace_id uuid not null references workspace,
  id uuid not null,
  member_id uuid not null,
  role text not null check (role in ('owner', 'lead', 'agent', 'viewer')),
  brand_id uuid,
  account_id uuid,
  primary key (workspace_id, id),
  foreign key (workspace_id, member_id) references member,
  foreign key (workspace_id, brand_id) references brand,
  foreign key (workspace_id, account_id) references channel_account
);
create index member_grant_member on member_grant (workspace_id, member_id);
call guard_table('member_grant');

create table invitation (
  workspace_id uuid not null references workspace,
  id uuid not null,
  email text not null,
  role text not null,
  brand_id uuid,
  account_id uuid,
  token_hash bytea not null,
  invited_by uuid,
  expires_at timestamptz(3) not null,
  used_at timestamptz(3),
  primary key (workspace_id, id)
);
create index invitation_token on invitation (token_hash);
call guard_table('invitation');

create table api_key (
  workspace_id uuid not null references workspace,
  id uuid not null,
  name text not null,
  prefix text not null,
  secret_hash bytea not null,
  role text not null,
  created_by uuid,
  created_at timestamptz(3) not null,
  last_used_at timestamptz(3),
  revoked_at timestamptz(3),
  primary key (workspace_id, id)
);
create index api_key_secret on api_key (secret_hash);
call guard_table('api_key');

create table setting (
  workspace_id uuid not null references workspace,
  scope text not null,
  key text not null,
  value jsonb not null,
  version integer not null default 1,
  primary key (workspace_id, scope, key)
);
call guard_table('setting');

create table idempotency (
  workspace_id uuid not null references workspace,
  actor uuid not null,
  key text not null,
  request_hash bytea not null,
  answer jsonb,
  at timestamptz(3) not null,
  primary key (workspace_id, actor, key)
);
create index idempotency_at on idempotency (at);
call guard_table('idempotency');

-- Ids only, never content. `seal` chains each row to the one before; a job fills it.
create table audit (
  workspace_id uuid not null references workspace,
  seq bigint not null,
  at timestamptz(3) not null,
  actor_type text not null,
  actor_id uuid,
  action text not null,
  subject_type text not null,
  subject_id uuid,
  ip text,
  seal bytea,
  primary key (workspace_id, seq)
);
call guard_table('audit');
revoke update, delete on audit from tertulia_app;

create table event (
  workspace_id uuid not null,
  seq bigint not null,
  id uuid not null,
  type text not null,
  v integer not null,
  at timestamptz(3) not null,
  by_type text not null,
  by_id uuid,
  caused_by uuid,
  subject_type text not null,
  subject_id uuid not null,
  subject_version integer not null,
  brand_id uuid,
  account_id uuid,
  audience text not null default 'workspace',
  data jsonb not null,
  primary key (workspace_id, seq, at)
) partition by range (at);
create index event_id on event (workspace_id, id);
create table event_default partition of event default;
call guard_table('event');

create table consumer_cursor (
  workspace_id uuid not null references workspace,
  consumer text not null,
  seq bigint not null,
  primary key (workspace_id, consumer)
);
call guard_table('consumer_cursor');

-- Installation-wide, no workspace: buckets of sign-in and vendor limits, marks of the installation itself.
create table rate_bucket (
  key text primary key,
  tokens double precision not null,
  at timestamptz(3) not null
);
grant select, insert, update, delete on rate_bucket to tertulia_system;
revoke all on rate_bucket from tertulia_app;

create table installation (
  one boolean primary key default true check (one),
  vault_fingerprint text not null,
  owner_token_hash bytea,
  owner_token_used_at timestamptz(3),
  created_at timestamptz(3) not null
);
revoke all on installation from tertulia_app;
