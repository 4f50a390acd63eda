-- The same without `TZ` in a format, which PostgreSQL 15 does not read.
set local search_path = desk, public;

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
  delete from presence p where p.at < drop_old.now - interval '1 hour';
  delete from worker_breath b where b.at < clock_timestamp() - interval '1 hour';
end $$;
