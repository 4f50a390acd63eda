-- Search. Row security would switch GIN indexes off (their operators are not leakproof), so these functions read as the owner and
-- take the workspace from the setting, as every policy does.
set local search_path = desk, public;

create extension if not exists btree_gin with schema desk;

-- Without accents and capitals. The dictionary is named, so that the answer depends on nothing but its input.
create function desk.plain(written text) returns text language sql immutable strict parallel safe set search_path = public, pg_temp as $$
  select lower(public.unaccent('public.unaccent', written))
$$;
create function desk.words_of(written text) returns tsvector language sql immutable strict parallel safe set search_path = desk, pg_catalog, pg_temp as $$
  select to_tsvector('pg_catalog.simple', desk.plain(written))
$$;
-- Which slice of time a moment is in: 16 slices of one level make one of the next; level 0 is an hour.
create function desk.slice_of(at timestamptz, level integer) returns integer language sql immutable strict parallel safe as $$
  select floor(extract(epoch from at)::float8 / 3600 / 16 ^ level)::integer
$$;
grant execute on function desk.plain(text), desk.words_of(text), desk.slice_of(timestamptz, integer) to tertulia_app, tertulia_system;

drop index message_words;
create index message_search on message using gin (
  workspace_id, desk.slice_of(sort_at, 0), desk.slice_of(sort_at, 1), desk.slice_of(sort_at, 2), desk.slice_of(sort_at, 3), desk.words_of(text)
) with (gin_pending_list_limit = 1024) where kind in ('inbound', 'outbound', 'note');
drop index message_author_identity;
create index message_author on message (workspace_id, author_identity_id, sort_at desc, id desc) where author_identity_id is not null;

drop index contact_name_trgm;
create index contact_search on contact using gin (workspace_id, desk.plain(name) public.gin_trgm_ops);
create index contact_begins on contact (workspace_id, desk.plain(name) text_pattern_ops);
drop index identity_handle_trgm;
create index identity_search on identity using gin (workspace_id, desk.plain(handle) public.gin_trgm_ops);
create index identity_begins on identity (workspace_id, desk.plain(handle) text_pattern_ops);

-- Newest first. Each level of time is looked at only when the one before had too few, so that a word that is everywhere costs no more
-- than one that is rare.
create function desk.search_messages(
  wanted tsquery, before_at timestamptz, before_id uuid, most integer, everything boolean, brands uuid[], accounts uuid[], channels text[]
) returns table (id uuid, sort_at timestamptz(3)) language plpgsql security definer stable
  set search_path = desk, pg_temp set enable_seqscan = off set enable_indexscan = off as $$
declare
  here uuid := desk.current_workspace();
  level integer;
  slices integer[];
  within text;
  ids uuid[];
  moments timestamptz[];
begin
  if here is null then return; end if;
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

-- At most `most` people whose name or handle holds these letters: those that begin with them first.
create function desk.search_contacts(letters text, most integer) returns table (id uuid, place integer)
  language plpgsql security definer stable set search_path = desk, pg_temp set enable_seqscan = off as $$
declare
  here uuid := desk.current_workspace();
  held text := '%' || replace(replace(replace(desk.plain(letters), '\', '\\'), '%', '\%'), '_', '\_') || '%';
  begun text := substr(held, 2);
begin
  if here is null then return; end if;
  return query
    select n.id, min(n.place) from (
      (select c.id, 0 as place from contact c where c.workspace_id = here and desk.plain(c.name) like begun limit most)
      union all
      (select i.contact_id, 1 from identity i where i.workspace_id = here and desk.plain(i.handle) like begun limit most)
      union all
      (select c.id, 2 from contact c where length(letters) >= 3 and c.workspace_id = here and desk.plain(c.name) like held limit most)
      union all
      (select i.contact_id, 3 from identity i where length(letters) >= 3 and i.workspace_id = here and desk.plain(i.handle) like held limit most)
    ) n group by n.id order by min(n.place), n.id limit most;
end $$;

-- What these people wrote, newest first, and only with these words if there are any.
create function desk.search_authors(
  contacts uuid[], wanted tsquery, before_at timestamptz, before_id uuid, most integer, everything boolean, brands uuid[], accounts uuid[], channels text[]
) returns table (id uuid, sort_at timestamptz(3)) language sql security definer stable set search_path = desk, pg_temp as $$
  select m.id, m.sort_at from identity i
  cross join lateral (
    select w.id, w.sort_at, w.conversation_id from message w
    where w.workspace_id = i.workspace_id and w.author_identity_id = i.id and (w.sort_at, w.id) < (before_at, before_id)
      and (wanted is null or desk.words_of(w.text) @@ wanted) and w.deleted_at is null
    order by w.sort_at desc, w.id desc limit most
  ) m join conversation c on c.workspace_id = i.workspace_id and c.id = m.conversation_id
  where i.workspace_id = desk.current_workspace() and i.contact_id = any (contacts)
    and (everything or c.brand_id = any (brands) or c.account_id = any (accounts)) and (channels is null or c.channel = any (channels))
  order by m.sort_at desc, m.id desc limit most
$$;

-- A word of a question, and what Spanish and English leave of it without their endings: `devoluciones` also finds `devolución`.
create function desk.words_asked(asked text) returns tsquery language plpgsql stable set search_path = desk, pg_catalog, pg_temp as $$
declare
  written text;
  word text;
  stem text;
  each tsquery;
  together tsquery;
begin
  for written in select distinct w from regexp_split_to_table(lower(asked), '[^[:alnum:]]+') w where w <> '' loop
    word := desk.plain(written);
    each := to_tsquery('pg_catalog.simple', quote_literal(word) || ':*');
    foreach stem in array coalesce(ts_lexize('pg_catalog.spanish_stem', written), '{}') || coalesce(ts_lexize('pg_catalog.spanish_stem', word), '{}') || coalesce(ts_lexize('pg_catalog.english_stem', word), '{}') loop
      stem := desk.plain(stem);
      if length(stem) >= 4 and stem <> word then each := each || to_tsquery('pg_catalog.simple', quote_literal(stem) || ':*'); end if;
    end loop;
    together := case when together is null then each else together && each end;
  end loop;
  return together;
end $$;

grant execute on function desk.words_asked(text), desk.search_contacts(text, integer),
  desk.search_messages(tsquery, timestamptz, uuid, integer, boolean, uuid[], uuid[], text[]),
  desk.search_authors(uuid[], tsquery, timestamptz, uuid, integer, boolean, uuid[], uuid[], text[]) to tertulia_app;
