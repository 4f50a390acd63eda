-- Out of the public's sight; and facts: what may be said word for word, whose it is and until when it holds.
set local search_path = desk, public;

alter table message add column if not exists hidden_at timestamptz(3);

create table if not exists fact (
  workspace_id uuid not null references workspace,
  id uuid not null,
  kind text not null check (kind in ('hours', 'price', 'policy', 'how-to')),
  title text not null,
  text text not null,
  brand_id uuid,
  owner_id uuid not null,
  valid_until date,
  version integer not null default 1,
  primary key (workspace_id, id),
  foreign key (workspace_id, brand_id) references brand,
  foreign key (workspace_id, owner_id) references member
);
call guard_table('fact');
