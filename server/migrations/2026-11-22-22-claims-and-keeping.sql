-- A claim that a crash undoes is claimed again: its commit need not wait for the disk. What was claimed is committed as ever.
set local search_path = desk, public;

create or replace function desk.claim_raw(at timestamptz, lease_until timestamptz, most integer)
  returns table (workspace_id uuid, id uuid, endpoint_id uuid, account_id uuid, channel text, received_at timestamptz(3), headers jsonb, body bytea, tries smallint)
  language sql security definer set search_path = desk, pg_temp as $$
  select set_config('synchronous_commit', 'off', true);
  update raw_inbox r set lease_until = claim_raw.lease_until, tries = r.tries + 1
  from (
    select w.workspace_id, w.id, w.received_at from raw_inbox w
    where w.state = 'waiting' and (w.lease_until is null or w.lease_until < claim_raw.at)
    order by w.received_at, w.id limit most for update skip locked
  ) c
  where r.workspace_id = c.workspace_id and r.id = c.id and r.received_at = c.received_at
  returning r.workspace_id, r.id, r.endpoint_id, r.account_id, r.channel, r.received_at, r.headers, r.body, r.tries
$$;

-- What was seen is remembered as long as the log; what has been sent, refused or taken back is kept for a month. Both tables grow with time:
-- a summary of each range of pages is enough to find the old ones, and costs a message nothing.
create index seen_event_at on seen_event using brin (at);
create index outbox_created on outbox using brin (created_at);

create or replace function desk.drop_old(now timestamptz) returns table (what text, count bigint) language plpgsql security definer set search_path = desk, pg_temp as $$
declare
  part text;
  dropped bigint := 0;
  n bigint;
begin
  for part in select c.relname from pg_class c where c.relispartition and c.relnamespace = 'desk'::regnamespace and (
    (c.relname ~ '^raw_inbox_\d{4}_\d\d_\d\d$' and to_date(right(c.relname, 10), 'YYYY_MM_DD')::timestamp at time zone 'UTC' < drop_old.now - interval '31 days')
    or (c.relname ~ '^event_\d{4}_\d\d$' and to_date(right(c.relname, 7), 'YYYY_MM')::timestamp at time zone 'UTC' < drop_old.now - interval '122 days'))
  loop
    execute format('drop table desk.%I', part);
    dropped := dropped + 1;
  end loop;
  return query select 'partition', dropped;
  delete from raw_inbox_default d where d.received_at < drop_old.now - interval '30 days';
  get diagnostics n = row_count; return query select 'raw_inbox', n;
  delete from event_default d where d.at < drop_old.now - interval '90 days';
  get diagnostics n = row_count; return query select 'event', n;
  delete from idempotency i where i.at < drop_old.now - interval '48 hours';
  get diagnostics n = row_count; return query select 'idempotency', n;
  delete from early_event e where e.at < drop_old.now - interval '30 days';
  get diagnostics n = row_count; return query select 'early_event', n;
  delete from seen_event s where s.at < drop_old.now - interval '90 days';
  get diagnostics n = row_count; return query select 'seen_event', n;
  delete from outbox_attempt a using outbox o
    where o.workspace_id = a.workspace_id and o.id = a.outbox_id and o.created_at < drop_old.now - interval '30 days'
      and o.state in ('sent', 'refused', 'undone', 'skipped') and o.settled_at < drop_old.now - interval '30 days';
  delete from outbox o where o.created_at < drop_old.now - interval '30 days'
    and o.state in ('sent', 'refused', 'undone', 'skipped') and o.settled_at < drop_old.now - interval '30 days';
  get diagnostics n = row_count; return query select 'outbox', n;
  delete from presence p where p.at < drop_old.now - interval '1 hour';
  delete from worker_breath b where b.at < clock_timestamp() - interval '1 hour';
end $$;

-- Which folder holds the files of this desk: whoever starts with another one would show people files that are not there.
create table files_home (
  one boolean primary key default true check (one),
  mark uuid not null
);
revoke all on files_home from tertulia_app;

-- The first to come names the folder; everybody learns its mark.
create function desk.files_home(mine uuid) returns uuid language plpgsql security definer set search_path = desk, pg_temp as $$
begin
  if mine is not null then insert into files_home (mark) values (mine) on conflict (one) do nothing; end if;
  return (select h.mark from files_home h);
end $$;
revoke execute on function desk.files_home(uuid) from public;
grant execute on function desk.files_home(uuid) to tertulia_system;
