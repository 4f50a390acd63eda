-- The installation's own housekeeping: who breathes, what waits, partitions and what is kept how long.
set local search_path = desk, public;

-- Every worker of every process, a few times a minute. Nobody misses it after a crash.
create unlogged table worker_breath (
  name text not null,
  process uuid not null,
  at timestamptz(3) not null,
  primary key (name, process)
);
revoke all on worker_breath from tertulia_app;

create function desk.note_breaths(names text[], process uuid) returns void language sql security definer set search_path = desk, pg_temp as $$
  insert into worker_breath (name, process, at) select n, note_breaths.process, clock_timestamp() from unnest(names) n
  on conflict on constraint worker_breath_pkey do update set at = excluded.at
$$;

-- Seconds since each worker last breathed in any process.
create function desk.breaths() returns table (name text, seconds double precision) language sql security definer stable set search_path = desk, pg_temp as $$
  select b.name, extract(epoch from clock_timestamp() - max(b.at))::float8 from worker_breath b group by b.name
$$;

-- Counts only, for gauges. Each looks at an index that holds the open rows alone.
create function desk.open_work() returns table (what text, state text, count bigint) language sql security definer stable set search_path = desk, pg_temp as $$
  select 'raw_inbox', 'waiting', count(*) from raw_inbox where state = 'waiting'
  union all select 'raw_inbox', 'parked', count(*) from raw_inbox where state = 'parked'
  union all select 'parked_item', 'open', count(*) from parked_item where settled_at is null
  union all select 'outbox', o.state, count(*) from outbox o where o.state in ('queued', 'sending', 'unknown') group by o.state
  union all select 'media', 'waiting', count(*) from media_wait
  union all select 'event', 'written', coalesce(sum(last), 0)::bigint from workspace_log
$$;
create index outbox_unknown on outbox (workspace_id) where state = 'unknown';

-- One partition with the rights of its parent: reached directly it must hide the same rows.
create procedure desk.make_partition(parent text, part text, begins timestamptz, ends timestamptz) language plpgsql as $$
begin
  execute format('create table desk.%I partition of desk.%I for values from (%L) to (%L)', part, parent, begins, ends);
  call desk.guard_table(part);
end $$;

-- Days of the raw inbox and months of the log, ahead of time. What came before a partition was made stays in the default one.
create function desk.make_partitions(now timestamptz) returns integer language plpgsql security definer set search_path = desk, pg_temp as $$
declare
  n integer;
  begins timestamptz;
  part text;
  made integer := 0;
begin
  for n in 1..7 loop
    begins := date_trunc('day', make_partitions.now, 'UTC') + make_interval(days => n);
    part := 'raw_inbox_' || to_char(begins at time zone 'UTC', 'YYYY_MM_DD');
    if to_regclass('desk.' || part) is null and not exists (select 1 from raw_inbox_default d where d.received_at >= begins) then
      call desk.make_partition('raw_inbox', part, begins, begins + interval '1 day');
      execute format('alter table desk.%I set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 1000)', part);
      made := made + 1;
    end if;
  end loop;
  for n in 1..2 loop
    begins := (date_trunc('month', make_partitions.now at time zone 'UTC') + make_interval(months => n)) at time zone 'UTC';
    part := 'event_' || to_char(begins at time zone 'UTC', 'YYYY_MM');
    if to_regclass('desk.' || part) is null and not exists (select 1 from event_default d where d.at >= begins) then
      call desk.make_partition('event', part, begins, (begins at time zone 'UTC' + interval '1 month') at time zone 'UTC');
      made := made + 1;
    end if;
  end loop;
  return made;
end $$;

-- Whole partitions go at once; the default ones by row.
create function desk.drop_old(now timestamptz) returns table (what text, count bigint) language plpgsql security definer set search_path = desk, pg_temp as $$
declare
  part text;
  dropped bigint := 0;
  n bigint;
begin
  for part in select c.relname from pg_class c where c.relispartition and c.relnamespace = 'desk'::regnamespace and (
    (c.relname ~ '^raw_inbox_\d{4}_\d\d_\d\d$' and to_timestamp(right(c.relname, 10) || ' UTC', 'YYYY_MM_DD TZ') < drop_old.now - interval '31 days')
    or (c.relname ~ '^event_\d{4}_\d\d$' and to_timestamp(right(c.relname, 7) || ' UTC', 'YYYY_MM TZ') < drop_old.now - interval '122 days'))
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
  delete from presence p where p.at < drop_old.now - interval '1 hour';
  delete from worker_breath b where b.at < clock_timestamp() - interval '1 hour';
end $$;

grant execute on function desk.note_breaths(text[], uuid), desk.breaths(), desk.open_work(), desk.make_partitions(timestamptz), desk.drop_old(timestamptz) to tertulia_system;
