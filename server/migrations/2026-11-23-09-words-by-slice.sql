-- What the index of words holds: each word behind its workspace and its slice of time (64 hours). So a question for the newest reads the newest
-- slices only, whatever lies in the years before them or at a neighbour's. Its beginning is looked up among the words of a slice: GIN brings all
-- messages of all words that begin so before it meets any other condition, and in one slice they are few.
set local search_path = desk, public;

-- Hours since 2000; what is older belongs to the first. 8 are an eighth, 64 a slice.
create or replace function desk.search_hour(at timestamptz) returns integer language sql immutable strict parallel safe as $$
  select greatest(0, floor(extract(epoch from at)::float8 / 3600)::integer - 262968)
$$;

create or replace function desk.search_slice(workspace uuid, slice integer) returns text language sql immutable strict parallel safe as $$
  select right(workspace::text, 6) || lpad(to_hex(slice), 4, '0')
$$;

-- The hour and its eighth are words too: part of a slice can be asked for. Of a word count the first 200 letters, or with the slice before it one
-- of two thousand would be too long to be kept at all. One expression: a query in here would take twice as long.
create or replace function desk.search_words(workspace uuid, at timestamptz, written text) returns tsvector language plpgsql immutable strict parallel safe as $$
declare
  hour integer := desk.search_hour(at);
  slice text := desk.search_slice(workspace, hour >> 6);
  words text[] := tsvector_to_array(desk.words_of(written));
begin
  if length(written) > 200 then words := array(select left(word, 200) from unnest(words) word); end if;
  return array_to_tsvector(string_to_array(
    slice || replace(array_to_string(words, E'\x01'), E'\x01', E'\x01' || slice)
    || E'\x01' || left(slice, 6) || '!h' || to_hex(hour) || E'\x01' || left(slice, 6) || '!e' || to_hex(hour >> 3), E'\x01'));
end $$;

-- `Lucía Ferrer Peña` without its first word, or its first two: a surname begins there.
create or replace function desk.later_words(written text, after integer) returns text language sql immutable strict parallel safe as $$
  select substring(written from '^(?:[^[:alnum:]]*[[:alnum:]]+[^[:alnum:]]+){' || after || '}([[:alnum:]].*)$')
$$;

grant execute on function desk.search_hour(timestamptz), desk.search_slice(uuid, integer), desk.search_words(uuid, timestamptz, text),
  desk.later_words(text, integer) to tertulia_app, tertulia_system;
