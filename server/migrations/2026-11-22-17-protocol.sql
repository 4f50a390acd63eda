-- The brand's written voice, version by version, and what the guard's findings came to.
set local search_path = desk, public;

-- Only added to: the newest version is the one in force, and an old one comes back as a new one.
create table brand_protocol (
  workspace_id uuid not null,
  brand_id uuid not null,
  version integer not null,
  document jsonb not null,
  origin text not null check (origin in ('written', 'imported', 'derived', 'template', 'restored')),
  restored_from integer,
  changed text[] not null default '{}',
  note text not null default '',
  saved_at timestamptz(3) not null,
  saved_by_type text not null,
  saved_by_id uuid,
  saved_by_name text not null,
  primary key (workspace_id, brand_id, version),
  foreign key (workspace_id, brand_id) references brand
);
call guard_table('brand_protocol');
revoke update, delete on brand_protocol from tertulia_app;

-- `day` is a date of the brand's own calendar. Counts only: never what people wrote.
create table guard_day (
  workspace_id uuid not null,
  day date not null,
  brand_id uuid not null,
  member_id uuid not null,
  answers integer not null default 0,
  clean integer not null default 0,
  primary key (workspace_id, brand_id, day, member_id),
  foreign key (workspace_id, brand_id) references brand
);
call guard_table('guard_day');

create table guard_tally (
  workspace_id uuid not null,
  day date not null,
  brand_id uuid not null,
  member_id uuid not null,
  rule text not null,
  taken integer not null default 0,
  mended integer not null default 0,
  dismissed integer not null default 0,
  standing integer not null default 0,
  overridden integer not null default 0,
  primary key (workspace_id, brand_id, day, member_id, rule),
  foreign key (workspace_id, brand_id) references brand
);
call guard_table('guard_tally');

-- What a lead let out although the guard blocked it, and why.
create table guard_override (
  workspace_id uuid not null,
  id uuid not null,
  at timestamptz(3) not null,
  brand_id uuid not null,
  conversation_id uuid not null,
  message_id uuid not null,
  member_id uuid,
  rules text[] not null,
  reason text not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversation
);
create index guard_override_brand on guard_override (workspace_id, brand_id, at desc);
create index guard_override_conversation on guard_override (workspace_id, conversation_id);
call guard_table('guard_override');
