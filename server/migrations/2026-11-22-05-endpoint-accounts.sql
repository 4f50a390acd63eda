-- Routing needs the brand as well, and PUBLIC must not run what looks across workspaces.
set local search_path = desk, public;

drop function desk.endpoint_for(uuid);

create function desk.endpoint_accounts(endpoint uuid) returns table (
  workspace_id uuid, channel text, account_id uuid, external_id text, name text, handle text, settings jsonb, secrets bytea, paused boolean,
  brand_id uuid, brand_name text, locale text)
  language sql security definer stable set search_path = desk, pg_temp as $$
  select e.workspace_id, e.channel, a.id, a.external_id, a.name, a.handle, a.settings, a.secrets, a.paused, b.id, b.name, b.locale
  from channel_endpoint e
  left join channel_account a on a.workspace_id = e.workspace_id and a.endpoint_id = e.id
  left join brand b on b.workspace_id = a.workspace_id and b.id = a.brand_id
  where e.id = endpoint
  order by a.created_at, a.id
$$;

-- Default privileges of one schema can only add: taking the right from PUBLIC must be said for the owner as a whole.
alter default privileges revoke execute on routines from public;
revoke execute on all routines in schema desk from public;
grant execute on function desk.current_workspace() to tertulia_app, tertulia_system;
grant execute on function desk.endpoint_accounts(uuid) to tertulia_system;
alter default privileges in schema desk grant execute on functions to tertulia_system;
