-- What a killed process held, and what was queued by a clock that has been set right since, waits no longer than it must.
set local search_path = desk, public;

-- Only for a start that knows that no other process works on this database: whoever holds a lease is dead. How often each was tried is kept,
-- and what was being sent is judged as what may have left.
create function desk.release_leases() returns void language sql security definer set search_path = desk, pg_temp as $$
  update raw_inbox set lease_until = null where state = 'waiting' and lease_until is not null;
  update outbox set lease_until = 'epoch' where state = 'sending';
  update media_wait set lease_until = null where lease_until is not null;
  update channel_account set stream_lease_until = null, stream_leased_by = null where stream_leased_by is not null;
$$;
revoke execute on function desk.release_leases() from public;
grant execute on function desk.release_leases() to tertulia_system;

-- As before, and: a row that says it was made in ten minutes or later was made by a clock that ran ahead, which was then set back. Nobody has
-- put it off, so it is due. What a vendor or a failure has put off waits for its moment: it would be asked again without a pause.
create or replace function desk.claim_outbox(at timestamptz, lease_until timestamptz, by uuid, most integer)
  returns table (workspace_id uuid, id uuid, kind text, account_id uuid, message_id uuid, payload jsonb, tries smallint, was_sending boolean)
  language sql security definer set search_path = desk, pg_temp as $$
  with candidates as (
    select o.workspace_id, o.id, o.ordering_key, o.state from outbox o
    where ((o.state = 'queued' and (o.due_at <= claim_outbox.at or (o.tries = 0 and o.created_at > claim_outbox.at + interval '10 minutes')))
        or (o.state = 'sending' and o.lease_until < claim_outbox.at))
      and not exists (
        select 1 from outbox b
        where b.workspace_id = o.workspace_id and b.ordering_key = o.ordering_key and b.id < o.id
          and b.state in ('queued', 'sending', 'unknown'))
    order by o.due_at limit most for update skip locked
  )
  update outbox o set state = 'sending', lease_until = claim_outbox.lease_until, leased_by = claim_outbox.by, tries = least(o.tries + 1, 32767)::smallint
  from candidates c where o.workspace_id = c.workspace_id and o.id = c.id
  returning o.workspace_id, o.id, o.kind, o.account_id, o.message_id, o.payload, o.tries, c.state = 'sending'
$$;

-- What was never tried is due as soon as it has come.
create or replace function desk.claim_media(at timestamptz, lease_until timestamptz, most integer)
  returns table (workspace_id uuid, message_id uuid, tries smallint)
  language sql security definer set search_path = desk, pg_temp as $$
  update media_wait w set lease_until = claim_media.lease_until, tries = least(w.tries + 1, 32767)::smallint
  from (
    select c.workspace_id, c.message_id from media_wait c
    where (c.due_at <= claim_media.at or (c.tries = 0 and c.due_at > claim_media.at + interval '10 minutes'))
      and (c.lease_until is null or c.lease_until < claim_media.at)
    order by c.due_at limit most for update skip locked
  ) c
  where w.workspace_id = c.workspace_id and w.message_id = c.message_id
  returning w.workspace_id, w.message_id, w.tries
$$;
