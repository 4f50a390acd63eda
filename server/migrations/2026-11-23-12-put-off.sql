-- What failed because the database did is read again in a moment: it waits as if somebody held it until then.
set local search_path = desk, public;

create function desk.put_off_raw(workspace uuid, raw uuid, received timestamptz, until timestamptz) returns void
  language sql security definer set search_path = desk, pg_temp as $$
  update raw_inbox set state = 'waiting', lease_until = put_off_raw.until, parked_why = null
  where workspace_id = put_off_raw.workspace and id = put_off_raw.raw and received_at = put_off_raw.received and state <> 'done'
$$;
revoke execute on function desk.put_off_raw(uuid, uuid, timestamptz, timestamptz) from public;
grant execute on function desk.put_off_raw(uuid, uuid, timestamptz, timestamptz) to tertulia_system;
