-- Messages and people are asked for in the order in which they are shown, and no further than the page.
set local search_path = desk, public;

-- These words between two hours, both included, as the index has them: a slice that is not whole is narrowed by its eighths and hours.
create or replace function desk.search_cover(wanted tsquery, here uuid, first_hour integer, last_hour integer) returns tsquery language sql immutable strict parallel safe as $$
  select string_agg(case when p.last - p.first = 63 then p.words else '(' || p.times || ') & ' || p.words end, ' | ')::tsquery
  from (
    select s.first, s.last,
      '(' || regexp_replace(regexp_replace(wanted::text, '<(-|\d+)>', '&', 'g'), '''([^'']{1,200})[^'']*''', '''' || desk.search_slice(here, s.slice) || '\1''', 'g') || ')' as words,
      (select string_agg(distinct '''' || right(here::text, 6)
          || case when hour & ~7 >= s.first and hour | 7 <= s.last then '!e' || to_hex(hour >> 3) else '!h' || to_hex(hour) end || '''', ' | ')
        from generate_series(s.first, s.last) hour) as times
    from (
      select n as slice, greatest(first_hour, n << 6) as first, least(last_hour, n << 6 | 63) as last from generate_series(first_hour >> 6, last_hour >> 6) n
    ) s
  ) p
$$;

-- What matches between two hours, newest first; it is called where other kinds of plans are allowed. The workspace and the place are asked for in a way that no other index understands: there is one plan.
-- `scarce`: those of the words that are not common. Where they bring few messages, these are read and the common words need not be looked up.
create or replace function desk.search_hours(
  wanted tsquery, scarce tsquery, here uuid, first_hour integer, last_hour integer, before_at timestamptz, before_id uuid
) returns table (id uuid, sort_at timestamptz(3), conversation_id uuid) language plpgsql stable
  set enable_bitmapscan = on set enable_sort = on set enable_seqscan = off set enable_indexscan = off set jit = off set max_parallel_workers_per_gather = 0 set plan_cache_mode = force_generic_plan as $$
declare
  few constant integer := 300;
  cover tsquery := desk.search_cover(coalesce(scarce, wanted), here, first_hour, last_hour);
  ids uuid[];
begin
  if scarce is not null then
    ids := array(
      select m.id from desk.message m
      where desk.search_words(m.workspace_id, m.sort_at, m.text) @@ cover and m.kind in ('inbound', 'outbound', 'note')
        and m.workspace_id is not distinct from here limit few);
    if cardinality(ids) < few then
      return query select m.id, m.sort_at, m.conversation_id from desk.message m
        where m.workspace_id = here and m.id = any (ids) and desk.words_of(m.text) @@ wanted
          and (m.sort_at < before_at or (m.sort_at = before_at and m.id < before_id)) is true
        order by m.sort_at desc, m.id desc;
      return;
    end if;
    cover := desk.search_cover(wanted, here, first_hour, last_hour);
  end if;
  return query select m.id, m.sort_at, m.conversation_id from desk.message m
    where desk.search_words(m.workspace_id, m.sort_at, m.text) @@ cover and m.kind in ('inbound', 'outbound', 'note')
      and m.workspace_id is not distinct from here and (m.sort_at < before_at or (m.sort_at = before_at and m.id < before_id)) is true
    order by m.sort_at desc, m.id desc;
end $$;
revoke execute on function desk.search_cover(tsquery, uuid, integer, integer),
  desk.search_hours(tsquery, tsquery, uuid, integer, integer, timestamptz, uuid) from public;

-- Newest first. The newest few are looked at one by one: a word that is everywhere stands among them, and they tell how many hours to ask the index
-- for. Each question reaches further back, as far as what was found until then makes worth while, and none reads again what the one before has read.
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
  -- As if one of a hundred messages had these words, unless the newest tell more.
  hours := least(64, greatest(extract(epoch from newest - before_at) / 3600, 0.01)
    * case when shown > 2 then (most - shown) * 1.5 / shown else most * 150 / looked_at end);
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
    hours := (last_hour - first_hour + 1) * least(8, 1.5 * (most - shown) / greatest(shown - shown_before, 0.1), 4000.0 / greatest(matches, 1));
    last_hour := first_hour - 1;
  end loop;
end $$;

-- Planned anew each time: what is cheap depends on how large the workspace is.
create or replace function desk.search_held(held text, here uuid, most integer) returns table (id uuid, place integer)
  language plpgsql stable set enable_seqscan = off set jit = off set max_parallel_workers_per_gather = 0 set plan_cache_mode = force_custom_plan as $$
begin
  return query
    (select c.id, 2 from desk.contact c where c.workspace_id = here and desk.plain(c.name) like held limit most)
    union all
    (select i.contact_id, 3 from desk.identity i where i.workspace_id = here and desk.plain(i.handle) like held limit most);
end $$;
revoke execute on function desk.search_held(text, uuid, integer) from public;

-- At most `most` people whose name or handle holds these letters: those that begin with them first, then those of whom a later word does. Only where
-- these are too few are letters in the midst of a word looked for, which reads all people who have them. `~>=~` is what `like 'x%'` becomes; written
-- so, one plan serves any letters.
create or replace function desk.search_contacts(letters text, most integer) returns table (id uuid, place integer)
  language plpgsql security definer stable set search_path = desk, pg_temp set enable_seqscan = off set jit = off set plan_cache_mode = force_generic_plan as $$
declare
  here uuid := desk.current_workspace();
  since text := desk.plain(letters);
  until text := since || U&'\+10FFFF';
  held text := '%' || replace(replace(replace(since, '\', '\\'), '%', '\%'), '_', '\_') || '%';
  ids uuid[];
  places integer[];
begin
  if here is null then return; end if;
  select array_agg(b.i), array_agg(b.p) into ids, places from (
    select n.i, min(n.p) as p from (
      (select c.id, 0 from contact c where c.workspace_id = here and desk.plain(c.name) ~>=~ since and desk.plain(c.name) ~<~ until limit most)
      union all
      (select i.contact_id, 1 from identity i where i.workspace_id = here and desk.plain(i.handle) ~>=~ since and desk.plain(i.handle) ~<~ until limit most)
      union all
      (select i.contact_id, 1 from identity i where i.workspace_id = here and desk.plain(i.handle) ~>=~ ('@' || since) and desk.plain(i.handle) ~<~ ('@' || until) limit most)
      union all
      (select c.id, 2 from contact c where c.workspace_id = here
        and desk.later_words(desk.plain(c.name), 1) ~>=~ since and desk.later_words(desk.plain(c.name), 1) ~<~ until limit most)
      union all
      (select c.id, 2 from contact c where c.workspace_id = here
        and desk.later_words(desk.plain(c.name), 2) ~>=~ since and desk.later_words(desk.plain(c.name), 2) ~<~ until limit most)
      union all
      (select i.contact_id, 3 from identity i where i.workspace_id = here
        and desk.later_words(desk.plain(i.handle), 1) ~>=~ since and desk.later_words(desk.plain(i.handle), 1) ~<~ until limit most)
      union all
      (select i.contact_id, 3 from identity i where i.workspace_id = here
        and desk.later_words(desk.plain(i.handle), 2) ~>=~ since and desk.later_words(desk.plain(i.handle), 2) ~<~ until limit most)
    ) n (i, p) group by n.i order by min(n.p), n.i limit most
  ) b;
  if coalesce(cardinality(ids), 0) >= most or length(letters) < 3 then
    return query select u.i, u.p from unnest(ids, places) u (i, p);
    return;
  end if;
  return query
    select n.i, min(n.p) from (
      select u.i, u.p from unnest(ids, places) u (i, p)
      union all
      select h.id, h.place from desk.search_held(held, here, most) h
    ) n (i, p) group by n.i order by min(n.p), n.i limit most;
end $$;

drop index if exists message_search;
drop function if exists desk.search_newest(tsquery, timestamptz, uuid, integer, boolean, uuid[], uuid[], text[]);
drop function if exists desk.slice_of(timestamptz, integer);
