-- Leases of the accounts that are listened to: who holds which, kept up, let go.
set local search_path = desk, public;

create index channel_account_leased on channel_account (stream_leased_by) where stream_leased_by is not null;

-- `mark` changes with what a connection depends on: then it is opened anew.
create function desk.held_streams(by uuid) returns table (workspace_id uuid, account_id uuid, paused boolean, mark text)
  language sql security definer stable set search_path = desk, pg_temp as $$
  select a.workspace_id, a.id, a.paused, md5(a.settings::text || encode(a.secrets, 'hex'))
  from channel_account a where a.stream_leased_by = held_streams.by
$$;

create function desk.renew_streams(by uuid, lease_until timestamptz) returns void
  language sql security definer set search_path = desk, pg_temp as $$
  update channel_account set stream_lease_until = renew_streams.lease_until where stream_leased_by = renew_streams.by
$$;

create function desk.release_stream(by uuid, account uuid) returns void
  language sql security definer set search_path = desk, pg_temp as $$
  update channel_account set stream_lease_until = null, stream_leased_by = null
  where stream_leased_by = release_stream.by and id = release_stream.account
$$;

grant execute on function desk.held_streams(uuid), desk.renew_streams(uuid, timestamptz), desk.release_stream(uuid, uuid) to tertulia_system;
