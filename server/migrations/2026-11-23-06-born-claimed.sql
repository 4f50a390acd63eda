-- A raw item that a reader of the same process waits for is born claimed, and its commit does not wait for the disk: the reader's own commit comes
-- later in the same log and forces both. Without a lease it is as before: on the disk, and anybody's.
create function desk.keep_raw(
  workspaces uuid[], ids uuid[], endpoints uuid[], accounts uuid[], channels text[], received timestamptz[], headers jsonb[], bodies bytea[], lease_until timestamptz
) returns void language sql security definer set search_path = desk, pg_temp as $$
  select set_config('synchronous_commit', 'off', true) where keep_raw.lease_until is not null;
  insert into raw_inbox (workspace_id, id, endpoint_id, account_id, channel, received_at, headers, body, lease_until, tries)
  select w.*, keep_raw.lease_until, case when keep_raw.lease_until is null then 0 else 1 end
  from unnest(workspaces, ids, endpoints, accounts, channels, received, headers, bodies) w
$$;
grant execute on function desk.keep_raw(uuid[], uuid[], uuid[], uuid[], text[], timestamptz[], jsonb[], bytea[], timestamptz) to tertulia_system;
drop function desk.keep_raw(uuid[], uuid[], uuid[], uuid[], text[], timestamptz[], jsonb[], bytea[]);

-- A commit that wrote nothing is not forced; a message in the log is written, and everything before it lies before it on the disk.
create function desk.force_to_disk() returns void language sql security definer set search_path = desk, pg_temp as $$
  select pg_logical_emit_message(true, 'tertulia', '')
$$;
grant execute on function desk.force_to_disk() to tertulia_system;

create function desk.raw_waits_from_before(before timestamptz) returns boolean language sql security definer stable set search_path = desk, pg_temp as $$
  select exists (select from raw_inbox where state = 'waiting' and received_at < raw_waits_from_before.before)
$$;
grant execute on function desk.raw_waits_from_before(timestamptz) to tertulia_system;
