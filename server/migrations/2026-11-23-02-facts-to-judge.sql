-- Facts in figures, so that the guard can hold a draft against them; and the sites a brand may link to.
set local search_path = desk, public;

alter table fact add column if not exists details jsonb;
alter table fact add column if not exists account_id uuid;
alter table fact drop constraint if exists fact_kind_check;
alter table fact add constraint fact_kind_check
  check (kind in ('hours', 'price', 'delivery', 'returns', 'contact', 'policy', 'how-to')) not valid;
alter table fact drop constraint if exists fact_account_fkey;
alter table fact add constraint fact_account_fkey
  foreign key (workspace_id, account_id) references channel_account (workspace_id, id) not valid;

alter table brand add column if not exists trusted_domains text[] not null default '{}';
