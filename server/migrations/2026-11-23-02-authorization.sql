-- Access that a vendor's sign-in page gives (OAuth 2.0): what is being asked for, and the tokens of the accounts that have it.
set local search_path = desk, public;

create table authorization_request (
  workspace_id uuid not null references workspace,
  id uuid not null,
  -- SHA-256 of the state: who reads this table still cannot finish what another began.
  state_hash bytea not null,
  -- The session or the key that began. Nobody else may finish.
  holder text not null,
  channel text not null,
  -- The account that gets its access anew; null for one that is not here yet.
  account_id uuid,
  wish jsonb not null,
  -- Settings with their secrets, and the PKCE verifier, sealed.
  sealed bytea not null,
  expires_at timestamptz(3) not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, account_id) references channel_account
);
create index authorization_request_state on authorization_request (workspace_id, state_hash);
call guard_table('authorization_request');

create table account_authorization (
  workspace_id uuid not null references workspace,
  account_id uuid not null,
  -- Access and refresh token together, sealed: one write replaces both.
  tokens bytea not null,
  renew_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  state text not null default 'granted' check (state in ('granted', 'withdrawn')),
  -- One process renews at a time: a vendor that rotates refresh tokens takes each of them once.
  renewing_until timestamptz(3),
  primary key (workspace_id, account_id),
  foreign key (workspace_id, account_id) references channel_account
);
call guard_table('account_authorization');

create function desk.authorizations_due(now_at timestamptz, most integer) returns table (workspace_id uuid, account_id uuid)
  language sql security definer stable set search_path = desk, pg_temp as $$
  select t.workspace_id, t.account_id from account_authorization t
  join channel_account a on a.workspace_id = t.workspace_id and a.id = t.account_id
  where t.state = 'granted' and t.renew_at <= now_at and coalesce(t.renewing_until <= now_at, true) and not a.paused
  order by t.renew_at limit most
$$;

create function desk.sweep_authorization_requests(now_at timestamptz) returns integer
  language sql security definer set search_path = desk, pg_temp as $$
  with gone as (delete from authorization_request where expires_at <= now_at returning 1) select count(*)::integer from gone
$$;

revoke execute on function desk.authorizations_due(timestamptz, integer), desk.sweep_authorization_requests(timestamptz) from public;
grant execute on function desk.authorizations_due(timestamptz, integer), desk.sweep_authorization_requests(timestamptz) to tertulia_system;
