-- What is put off is claimed again each minute for as long as its account is paused or its vendor is away: counted in two bytes, the claim that
-- reached 32,768 after some weeks failed, and with it everybody's. The count stays at its end now; nobody decides by it.
set local search_path = desk, public;

create or replace function desk.claim_outbox(at timestamptz, lease_until timestamptz, by uuid, most integer)
  returns table (workspace_id uuid, id uuid, kind text, account_id uuid, message_id uuid, payload jsonb, tries smallint, was_sending boolean)
  language sql security definer set search_path = desk, pg_temp as $$
  with candidates as (
    select o.workspace_id, o.id, o.ordering_key, o.state from outbox o
    where ((o.state = 'queued' and o.due_at <= claim_outbox.at) or (o.state = 'sending' and o.lease_until < claim_outbox.at))
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

create or replace function desk.claim_raw(at timestamptz, lease_until timestamptz, most integer)
  returns table (workspace_id uuid, id uuid, endpoint_id uuid, account_id uuid, channel text, received_at timestamptz(3), headers jsonb, body bytea, tries smallint)
  language sql security definer set search_path = desk, pg_temp as $$
  select set_config('synchronous_commit', 'off', true);
  update raw_inbox r set lease_until = claim_raw.lease_until, tries = least(r.tries + 1, 32767)::smallint
  from (
    select w.workspace_id, w.id, w.received_at from raw_inbox w
    where w.state = 'waiting' and (w.lease_until is null or w.lease_until < claim_raw.at)
    order by w.received_at, w.id limit most for update skip locked
  ) c
  where r.workspace_id = c.workspace_id and r.id = c.id and r.received_at = c.received_at
  returning r.workspace_id, r.id, r.endpoint_id, r.account_id, r.channel, r.received_at, r.headers, r.body, r.tries
$$;

create or replace function desk.claim_media(at timestamptz, lease_until timestamptz, most integer)
  returns table (workspace_id uuid, message_id uuid, tries smallint)
  language sql security definer set search_path = desk, pg_temp as $$
  update media_wait w set lease_until = claim_media.lease_until, tries = least(w.tries + 1, 32767)::smallint
  from (
    select c.workspace_id, c.message_id from media_wait c
    where c.due_at <= claim_media.at and (c.lease_until is null or c.lease_until < claim_media.at)
    order by c.due_at limit most for update skip locked
  ) c
  where w.workspace_id = c.workspace_id and w.message_id = c.message_id
  returning w.workspace_id, w.message_id, w.tries
$$;

-- Attempts are numbered, and a number that ran over stopped its conversation for good.
alter table outbox_attempt alter column number type integer;

-- Reactions and hidings whose fate nobody knows: no person is asked about them, so nothing may wait for an answer.
update outbox set state = 'skipped', settled_at = coalesce(settled_at, clock_timestamp()) where state = 'unknown' and kind <> 'message';
