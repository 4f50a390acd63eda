-- Sign-in. The tables and their camelCase columns are those of better-auth 1.7.25 (compileMigrations on an empty database);
-- the ids are ours, uuid v7. They belong to people, not to workspaces: only tertulia_system reaches them.
create schema auth;
grant usage on schema auth to tertulia_system;
alter default privileges in schema auth grant select, insert, update, delete on tables to tertulia_system;

create table auth."user" ("id" uuid not null primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null, "image" text, "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz default current_timestamp not null);
create table auth."session" ("id" uuid not null primary key, "expiresAt" timestamptz not null, "token" text not null unique, "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text, "userId" uuid not null references auth."user" ("id") on delete cascade);
create table auth."account" ("id" uuid not null primary key, "accountId" text not null, "providerId" text not null, "userId" uuid not null references auth."user" ("id") on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text, "password" text, "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz not null);
create table auth."verification" ("id" uuid not null primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null, "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz default current_timestamp not null);
create index "session_userId_idx" on auth."session" ("userId");
create index "account_userId_idx" on auth."account" ("userId");
create index "verification_identifier_idx" on auth."verification" ("identifier");

set local search_path = desk, public;

-- Who a signed-in person is in each of their workspaces, longest member first.
create function desk.callers_of_user(who uuid) returns table (workspace_id uuid, member_id uuid, name text, grants jsonb)
  language sql security definer stable set search_path = desk, pg_temp as $$
  select m.workspace_id, m.id, m.name, coalesce((
    select jsonb_agg(jsonb_build_object('role', g.role, 'brandId', g.brand_id, 'accountId', g.account_id) order by g.id)
    from member_grant g where g.workspace_id = m.workspace_id and g.member_id = m.id), '[]')
  from member m where m.user_id = who and m.state = 'active' order by m.joined_at, m.id
$$;

-- Notes the use of a key once a minute: enough to tell which keys are dead.
create function desk.caller_of_key(hash bytea, at timestamptz) returns table (workspace_id uuid, id uuid, name text, role text)
  language sql security definer set search_path = desk, pg_temp as $$
  update api_key k set last_used_at = caller_of_key.at
  where k.secret_hash = caller_of_key.hash and k.revoked_at is null and (k.last_used_at is null or k.last_used_at < caller_of_key.at - interval '1 minute');
  select k.workspace_id, k.id, k.name, k.role from api_key k where k.secret_hash = caller_of_key.hash and k.revoked_at is null
$$;

drop function desk.workspaces_of_user(uuid);
drop function desk.api_key_for(bytea);

-- For a set-up that failed half-way: the link works again.
create function desk.release_owner_token(token_hash bytea) returns void
  language sql security definer set search_path = desk, pg_temp as $$
  update installation set owner_token_used_at = null where owner_token_hash = release_owner_token.token_hash
$$;

-- The audit chain: each seal is the hash of the seal before and of the row, so that a row changed or taken out later shows.
create index audit_unsealed on audit (workspace_id, seq) where seal is null;

create function desk.audit_seal(before bytea, it audit) returns bytea
  language sql immutable set search_path = desk, pg_temp as $$
  select sha256(coalesce(before, '') || convert_to(jsonb_build_array(
    it.workspace_id, it.seq, floor(extract(epoch from it.at) * 1000)::bigint, it.actor_type, it.actor_id, it.action, it.subject_type, it.subject_id, it.ip)::text, 'UTF8'))
$$;

-- Seals what is committed, in order, one sealer at a time; a gap in seq waits for whoever still writes it.
create function desk.seal_audit(most integer) returns integer
  language plpgsql security definer set search_path = desk, pg_temp as $$
declare
  it audit;
  sealed integer := 0;
  here uuid;
  last_seal bytea;
  last_seq bigint;
begin
  if not pg_try_advisory_xact_lock(7311846003) then return 0; end if;
  for it in select * from audit where seal is null order by workspace_id, seq limit most loop
    if here is distinct from it.workspace_id then
      here := it.workspace_id;
      select a.seq, a.seal into last_seq, last_seal from audit a
        where a.workspace_id = here and a.seal is not null order by a.seq desc limit 1;
      last_seq := coalesce(last_seq, 0);
    end if;
    continue when it.seq <> last_seq + 1;
    last_seal := desk.audit_seal(last_seal, it);
    last_seq := it.seq;
    update audit set seal = last_seal where workspace_id = it.workspace_id and seq = it.seq;
    sealed := sealed + 1;
  end loop;
  return sealed;
end $$;

-- The first line of a workspace that is not what was sealed, or null when the chain holds.
create function desk.audit_broken_at(workspace uuid) returns bigint
  language sql security definer stable set search_path = desk, pg_temp as $$
  select min(a.seq) from (
    select x.seq, x.seal, row_number() over (order by x.seq) as place,
      desk.audit_seal(lag(x.seal) over (order by x.seq), x) as right_seal
    from audit x where x.workspace_id = workspace and x.seal is not null
  ) a where a.seal <> a.right_seal or a.seq <> a.place
$$;

grant execute on function desk.callers_of_user(uuid), desk.caller_of_key(bytea, timestamptz), desk.release_owner_token(bytea),
  desk.seal_audit(integer), desk.audit_broken_at(uuid) to tertulia_system;

-- The same after a death in the middle of it: only while there is no workspace yet.
create function desk.reopen_installation() returns void
  language sql security definer set search_path = desk, pg_temp as $$
  update installation set owner_token_used_at = null where not exists (select 1 from workspace)
$$;
grant execute on function desk.reopen_installation() to tertulia_system;

-- Row security of a partitioned table does not hold for who reads a partition by its own name.
call desk.guard_table('event_default');
call desk.guard_table('raw_inbox_default');
