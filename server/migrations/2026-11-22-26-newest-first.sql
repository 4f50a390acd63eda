-- A word that is everywhere stands among the newest messages: these few are looked at one by one before any index of words is asked, or a
-- busy hour would be read whole for the sake of twenty lines. Their texts are looked at only until there are enough.
set local search_path = desk, public;

create function desk.search_newest(
  wanted tsquery, before_at timestamptz, before_id uuid, most integer, everything boolean, brands uuid[], accounts uuid[], channels text[]
) returns table (id uuid, sort_at timestamptz(3)) language sql security definer stable
  set search_path = desk, pg_temp set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off set jit = off as $$
  select f.id, f.sort_at from (
    select m.id, m.sort_at, m.conversation_id, m.text from message m
    where m.workspace_id = desk.current_workspace() and m.kind in ('inbound', 'outbound', 'note') and (m.sort_at, m.id) < (before_at, before_id)
    order by m.sort_at desc, m.id desc limit most * 3
  ) f
  -- A question for each line: as a join, the planner of PostgreSQL 15 reads every conversation to ask sixty of them.
  where desk.words_of(f.text) @@ wanted and (
    select (everything or c.brand_id = any (brands) or c.account_id = any (accounts)) and (channels is null or c.channel = any (channels))
    from conversation c where c.workspace_id = desk.current_workspace() and c.id = f.conversation_id)
  order by f.sort_at desc, f.id desc limit most
$$;
revoke execute on function desk.search_newest(tsquery, timestamptz, uuid, integer, boolean, uuid[], uuid[], text[]) from public;

create or replace function desk.search_messages(
  wanted tsquery, before_at timestamptz, before_id uuid, most integer, everything boolean, brands uuid[], accounts uuid[], channels text[]
) returns table (id uuid, sort_at timestamptz(3)) language plpgsql security definer stable
  set search_path = desk, pg_temp set enable_seqscan = off set enable_indexscan = off set jit = off as $$
declare
  here uuid := desk.current_workspace();
  level integer;
  slices integer[];
  within text;
  ids uuid[];
  moments timestamptz[];
begin
  if here is null then return; end if;
  select array_agg(n.id), array_agg(n.sort_at) into ids, moments
    from desk.search_newest(wanted, before_at, before_id, most, everything, brands, accounts, channels) n;
  if cardinality(ids) >= most then
    return query select u.i, u.s::timestamptz(3) from unnest(ids, moments) as u (i, s);
    return;
  end if;
  for level in 0..4 loop
    slices := array[desk.slice_of(before_at, least(level, 3)), desk.slice_of(before_at, least(level, 3)) - 1];
    within := case when level < 4 then format('and desk.slice_of(m.sort_at, %s) = any ($9)', level) else '' end;
    execute format($q$
      select array_agg(r.id), array_agg(r.sort_at) from (select f.id, f.sort_at from (
        select m.id, m.sort_at, m.conversation_id from message m
        where m.workspace_id = $1 and m.kind in ('inbound', 'outbound', 'note') and desk.words_of(m.text) @@ $2 %s
          and (m.sort_at, m.id) < ($3, $4)
      ) f join conversation c on c.workspace_id = $1 and c.id = f.conversation_id
      where ($6 or c.brand_id = any ($7) or c.account_id = any ($8)) and ($10::text[] is null or c.channel = any ($10))
      order by f.sort_at desc, f.id desc limit $5) r
    $q$, within) into ids, moments using here, wanted, before_at, before_id, most, everything, brands, accounts, slices, channels;
    exit when cardinality(ids) >= most;
  end loop;
  return query select u.i, u.s::timestamptz(3) from unnest(ids, moments) as u (i, s);
end $$;
