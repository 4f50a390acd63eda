-- PostgreSQL knows nothing of a table it has never measured, takes every index of it for equally good, and keeps the plan it made then: the first
-- thousand conversations were looked for by workspace alone. It measures by itself within a minute, which is too late for the first minute's load.
set local search_path = desk, public;

create function desk.measure_young_tables() returns integer
  language plpgsql security definer set search_path = desk, pg_temp as $$
declare
  young regclass;
  measured integer := 0;
begin
  for young in
    select c.oid from pg_class c
    where c.relnamespace = 'desk'::regnamespace and c.relkind = 'r' and c.reltuples < 0
      and pg_relation_size(c.oid) between 1 and 32 * 1024 * 1024 -- what was restored large is measured beside the work
  loop
    execute format('analyze (skip_locked) %s', young);
    measured := measured + 1;
  end loop;
  return measured;
end $$;
revoke execute on function desk.measure_young_tables() from public;
grant execute on function desk.measure_young_tables() to tertulia_system;
