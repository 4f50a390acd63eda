-- `facturas` asks for what begins with "factur": that begins with "factura" too. Each beginning is looked up by itself and brings all its
-- messages along, so one that holds another is asked in its place: a word of every hundredth of ten million messages took three times as long.
set local search_path = desk, public;

create or replace function desk.words_asked(asked text) returns tsquery language plpgsql stable set search_path = desk, pg_catalog, pg_temp as $$
declare
  written text;
  word text;
  beginnings text[];
  each tsquery;
  together tsquery;
begin
  for written in select distinct w from regexp_split_to_table(lower(asked), '[^[:alnum:]]+') w where w <> '' loop
    word := desk.plain(written);
    select array_agg(distinct b) into beginnings from (
      select word union all
      select desk.plain(s) from unnest(coalesce(ts_lexize('pg_catalog.spanish_stem', written), '{}') || coalesce(ts_lexize('pg_catalog.spanish_stem', word), '{}')
        || coalesce(ts_lexize('pg_catalog.english_stem', word), '{}')) s where length(desk.plain(s)) >= 4
    ) as said (b);
    select to_tsquery('pg_catalog.simple', string_agg(quote_literal(b) || ':*', ' | ' order by b)) into each from unnest(beginnings) b
      where not exists (select from unnest(beginnings) other where other <> b and starts_with(b, other));
    together := case when together is null then each else together && each end;
  end loop;
  return together;
end $$;

-- As before, but for two things: where the newest held hardly any, the two hours of the first level hold too few and are left out; and no worker is
-- started, which takes longer than what it would share.
create or replace function desk.search_messages(
  wanted tsquery, before_at timestamptz, before_id uuid, most integer, everything boolean, brands uuid[], accounts uuid[], channels text[]
) returns table (id uuid, sort_at timestamptz(3)) language plpgsql security definer stable
  set search_path = desk, pg_temp set enable_seqscan = off set enable_indexscan = off set jit = off set max_parallel_workers_per_gather = 0 as $$
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
  for level in case when coalesce(cardinality(ids), 0) < 3 then 1 else 0 end..4 loop
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
