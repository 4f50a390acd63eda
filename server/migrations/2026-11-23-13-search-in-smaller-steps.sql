-- Each question of a search reaches no further than what was found makes likely, and at first hardly further than the newest messages: these are of a
-- quiet hour as often as not, and the hours before may hold fifty times as many. A question costs twenty pages, a match that is not shown one.
set local search_path = desk, public;

create or replace function desk.search_messages(
  wanted tsquery, before_at timestamptz, before_id uuid, most integer, everything boolean, brands uuid[], accounts uuid[], channels text[]
) returns table (id uuid, sort_at timestamptz(3)) language plpgsql security definer stable
  set search_path = desk, pg_temp set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off set jit = off
  set max_parallel_workers_per_gather = 0 set plan_cache_mode = force_generic_plan as $$
declare
  here uuid := desk.current_workspace();
  open_to_all boolean := everything and channels is null;
  asked text[] := regexp_split_to_array(wanted::text, ' & ');
  often integer[] := array_fill(0, array[cardinality(asked)]);
  scarce tsquery;
  each record;
  words tsvector;
  newest timestamptz;
  looked_at integer := 0;
  shown integer := 0;
  shown_before integer;
  matches integer;
  oldest_hour integer;
  last_hour integer;
  first_hour integer;
  hours float8;
begin
  if here is null or wanted is null then return; end if;
  for each in
    select m.id, m.sort_at, m.conversation_id, m.text from message m
    where m.workspace_id = here and m.kind in ('inbound', 'outbound', 'note') and (m.sort_at, m.id) < (before_at, before_id)
    order by m.sort_at desc, m.id desc limit most * 3
  loop
    looked_at := looked_at + 1;
    newest := coalesce(newest, each.sort_at);
    words := desk.words_of(each.text);
    if words @@ wanted and (open_to_all or (
      select (everything or c.brand_id = any (brands) or c.account_id = any (accounts)) and (channels is null or c.channel = any (channels))
      from conversation c where c.workspace_id = here and c.id = each.conversation_id))
    then
      id := each.id;
      sort_at := each.sort_at;
      return next;
      shown := shown + 1;
      if shown >= most then return; end if;
    end if;
    if cardinality(asked) > 1 then
      for n in 1..cardinality(asked) loop often[n] := often[n] + (words @@ asked[n]::tsquery)::integer; end loop;
    end if;
  end loop;
  if looked_at < most * 3 then return; end if;
  before_at := each.sort_at;
  before_id := each.id;
  if looked_at < 10 * (select max(o) from unnest(often) o) then
    scarce := (select string_agg(a, ' & ') from unnest(asked, often) u (a, o) where looked_at >= 10 * o)::tsquery;
  end if;

  select desk.search_hour(m.sort_at) into oldest_hour from message m
    where m.workspace_id = here and m.kind in ('inbound', 'outbound', 'note') order by m.sort_at, m.id limit 1;
  -- As if one of twenty messages had these words, unless the newest tell more.
  hours := least(64, greatest(extract(epoch from newest - before_at) / 3600, 0.01)
    * case when shown > 2 then (most - shown) * 1.0 / shown else most * 20.0 / looked_at end);
  last_hour := desk.search_hour(before_at);
  while last_hour >= oldest_hour loop
    first_hour := greatest(last_hour - ceil(hours)::integer + 1, (last_hour >> 6) - 63 << 6, oldest_hour);
    first_hour := case when last_hour - first_hour > 64 then first_hour + 63 & ~63 when last_hour - first_hour > 8 then first_hour + 7 & ~7 else first_hour end;
    shown_before := shown;
    matches := 0;
    for each in select h.* from desk.search_hours(wanted, scarce, here, first_hour, last_hour, before_at, before_id) h loop
      matches := matches + 1;
      if open_to_all or (
        select (everything or c.brand_id = any (brands) or c.account_id = any (accounts)) and (channels is null or c.channel = any (channels))
        from conversation c where c.workspace_id = here and c.id = each.conversation_id)
      then
        id := each.id;
        sort_at := each.sort_at;
        return next;
        shown := shown + 1;
        if shown >= most then return; end if;
      end if;
    end loop;
    hours := (last_hour - first_hour + 1) * least(
      case when hours < 64 then 3 else 8 end, (most - shown) / greatest(shown - shown_before, 0.5), 4000.0 / greatest(matches, 1));
    last_hour := first_hour - 1;
  end loop;
end $$;
