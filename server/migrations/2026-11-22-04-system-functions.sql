-- Everything that looks across workspaces, in this one file: claims, routing, sign-in. Executed by tertulia_system.
set local search_path = desk, public;

create function desk.keep_raw(
  workspaces uuid[], ids uuid[], endpoints uuid[], accounts uuid[], channels text[], received timestamptz[], headers jsonb[], bodies bytea[]
) returns void language sql security definer set search_path = desk, pg_temp as $$
  insert into raw_inbox (workspace_id, id, endpoint_id, account_id, channel, received_at, headers, body)
  select * from unnest(workspaces, ids, endpoints, accounts, channels, received, headers, bodies)
$$;

create function desk.raw_waiting() returns table (waiting bigint, bytes bigint)
  language sql security definer stable set search_path = desk, pg_temp as $$
  select count(*), coalesce(sum(octet_length(body)), 0) from (
    select body from raw_inbox where state = 'waiting' order by received_at, id limit 2001
  ) w
$$;

create function desk.claim_raw(at timestamptz, lease_until timestamptz, most integer)
  returns table (workspace_id uuid, id uuid, endpoint_id uuid, account_id uuid, channel text, received_at timestamptz(3), headers jsonb, body bytea, tries smallint)
  language sql security definer set search_path = desk, pg_temp as $$
  update raw_inbox r set lease_until = claim_raw.lease_until, tries = r.tries + 1
  from (
    select w.workspace_id, w.id, w.received_at from raw_inbox w
    where w.state = 'waiting' and (w.lease_until is null or w.lease_until < claim_raw.at)
    order by w.received_at, w.id limit most for update skip locked
  ) c
  where r.workspace_id = c.workspace_id and r.id = c.id and r.received_at = c.received_at
  returning r.workspace_id, r.id, r.endpoint_id, r.account_id, r.channel, r.received_at, r.headers, r.body, r.tries
$$;

create function desk.claim_outbox(at timestamptz, lease_until timestamptz, by uuid, most integer)
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
  update outbox o set state = 'sending', lease_until = claim_outbox.lease_until, leased_by = claim_outbox.by, tries = o.tries + 1
  from candidates c where o.workspace_id = c.workspace_id and o.id = c.id
  returning o.workspace_id, o.id, o.kind, o.account_id, o.message_id, o.payload, o.tries, c.state = 'sending'
$$;

create function desk.next_outbox_at() returns timestamptz language sql security definer stable set search_path = desk, pg_temp as $$
  select min(due_at) from outbox where state = 'queued'
$$;

create function desk.endpoint_for(endpoint uuid) returns table (
  workspace_id uuid, channel text, account_id uuid, external_id text, name text, handle text, settings jsonb, secrets bytea, paused boolean, brand_name text, locale text)
  language sql security definer stable set search_path = desk, pg_temp as $$
  select e.workspace_id, e.channel, a.id, a.external_id, a.name, a.handle, a.settings, a.secrets, a.paused, b.name, b.locale
  from channel_endpoint e
  left join channel_account a on a.workspace_id = e.workspace_id and a.endpoint_id = e.id
  left join brand b on b.workspace_id = a.workspace_id and b.id = a.brand_id
  where e.id = endpoint
$$;

create function desk.claim_streams(at timestamptz, lease_until timestamptz, by uuid, channels text[], most integer) returns table (workspace_id uuid, account_id uuid)
  language sql security definer set search_path = desk, pg_temp as $$
  update channel_account a set stream_lease_until = claim_streams.lease_until, stream_leased_by = claim_streams.by
  from (
    select c.workspace_id, c.id from channel_account c
    where c.channel = any (channels) and not c.paused and (c.stream_lease_until is null or c.stream_lease_until < claim_streams.at)
    limit most for update skip locked
  ) c
  where a.workspace_id = c.workspace_id and a.id = c.id
  returning a.workspace_id, a.id
$$;

create function desk.workspaces_of_user(who uuid) returns table (workspace_id uuid, member_id uuid)
  language sql security definer stable set search_path = desk, pg_temp as $$
  select m.workspace_id, m.id from member m where m.user_id = who and m.state = 'active' order by m.joined_at
$$;

create function desk.api_key_for(hash bytea) returns table (workspace_id uuid, id uuid, role text)
  language sql security definer stable set search_path = desk, pg_temp as $$
  select k.workspace_id, k.id, k.role from api_key k where k.secret_hash = hash and k.revoked_at is null
$$;

create function desk.invitation_for(hash bytea) returns table (workspace_id uuid, id uuid, email text, expires_at timestamptz, used_at timestamptz, workspace_name text)
  language sql security definer stable set search_path = desk, pg_temp as $$
  select i.workspace_id, i.id, i.email, i.expires_at, i.used_at, w.name from invitation i join workspace w using (workspace_id) where i.token_hash = hash
$$;

create function desk.workspaces_with_events(known uuid[], seqs bigint[]) returns table (workspace_id uuid, last bigint)
  language sql security definer stable set search_path = desk, pg_temp as $$
  select l.workspace_id, l.last from workspace_log l join unnest(known, seqs) k (id, seq) on k.id = l.workspace_id where l.last > k.seq
$$;

create function desk.all_workspaces() returns setof uuid language sql security definer stable set search_path = desk, pg_temp as $$
  select workspace_id from workspace order by workspace_id
$$;

create function desk.snoozes_due(at timestamptz, most integer) returns table (workspace_id uuid, id uuid)
  language sql security definer stable set search_path = desk, pg_temp as $$
  select c.workspace_id, c.id from conversation c where c.status = 'snoozed' and c.snoozed_until <= snoozes_due.at order by c.snoozed_until limit most
$$;

create function desk.installation_state() returns table (vault_fingerprint text, owner_token_hash bytea, owner_token_used_at timestamptz)
  language sql security definer stable set search_path = desk, pg_temp as $$
  select vault_fingerprint, owner_token_hash, owner_token_used_at from installation
$$;

create function desk.begin_installation(fingerprint text, token_hash bytea, at timestamptz) returns void
  language sql security definer set search_path = desk, pg_temp as $$
  insert into installation (vault_fingerprint, owner_token_hash, created_at) values (fingerprint, token_hash, at)
  on conflict (one) do update set owner_token_hash = excluded.owner_token_hash where installation.owner_token_used_at is null
$$;

-- True once only: whoever comes second with the same link is refused.
create function desk.use_owner_token(token_hash bytea, at timestamptz) returns boolean
  language sql security definer set search_path = desk, pg_temp as $$
  with used as (
    update installation set owner_token_used_at = use_owner_token.at
    where owner_token_hash = use_owner_token.token_hash and owner_token_used_at is null returning 1
  ) select exists (select 1 from used)
$$;

grant execute on all functions in schema desk to tertulia_system;

create function desk.give_back_raw(workspace uuid, raw uuid, received timestamptz, parks boolean, why text) returns void
  language sql security definer set search_path = desk, pg_temp as $$
  update raw_inbox set state = case when parks then 'parked' else 'waiting' end, lease_until = null, parked_why = case when parks then why end
  where workspace_id = workspace and id = raw and received_at = received
$$;
grant execute on function desk.give_back_raw(uuid, uuid, timestamptz, boolean, text) to tertulia_system;
