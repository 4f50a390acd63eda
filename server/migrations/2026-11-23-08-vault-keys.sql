-- The vault has more than one key while it changes from one to another. The root, sealed like any secret, is what signatures and passwords come
-- from; its key is the one that everybody seals with.
set local search_path = desk, public;

create table vault_root (
  one boolean primary key default true check (one),
  fingerprint text not null,
  sealed bytea not null
);
revoke all on vault_root from tertulia_app;

-- Which process has which keys, said every few seconds: nothing may be sealed with a key that a running one lacks.
create unlogged table vault_reader (
  process uuid primary key,
  knows text[] not null,
  seals_with text not null,
  at timestamptz(3) not null
);
revoke all on vault_reader from tertulia_app;

-- Answers the fingerprint of the key to seal with.
create function desk.tell_vault(process uuid, knows text[], seals_with text) returns text language sql security definer set search_path = desk, pg_temp as $$
  insert into vault_reader (process, knows, seals_with, at) values (tell_vault.process, tell_vault.knows, tell_vault.seals_with, clock_timestamp())
  on conflict on constraint vault_reader_pkey do update set knows = excluded.knows, seals_with = excluded.seals_with, at = excluded.at;
  delete from vault_reader r where r.at < clock_timestamp() - interval '1 hour';
  select r.fingerprint from vault_root r
$$;

create function desk.vault_left(process uuid) returns void language sql security definer set search_path = desk, pg_temp as $$
  delete from vault_reader r where r.process = vault_left.process
$$;

revoke execute on function desk.tell_vault(uuid, text[], text), desk.vault_left(uuid) from public;
-- A connection does not depend on the key that its secrets are locked with: from the 70th byte on stands the secret itself.
create or replace function desk.held_streams(by uuid) returns table (workspace_id uuid, account_id uuid, paused boolean, mark text)
  language sql security definer stable set search_path = desk, pg_temp as $$
  select a.workspace_id, a.id, a.paused, md5(a.settings::text || encode(substr(a.secrets, 70), 'hex'))
  from channel_account a where a.stream_leased_by = held_streams.by
$$;

grant execute on function desk.tell_vault(uuid, text[], text), desk.vault_left(uuid) to tertulia_system;
