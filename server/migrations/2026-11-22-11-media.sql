-- Messages whose media are still at the vendor: a queue, claimed under leases as the others are.
set local search_path = desk, public;

create table media_wait (
  workspace_id uuid not null,
  message_id uuid not null,
  due_at timestamptz(3) not null,
  lease_until timestamptz(3),
  tries smallint not null default 0,
  primary key (workspace_id, message_id),
  foreign key (workspace_id, message_id) references message on delete cascade
);
create index media_wait_due on media_wait (due_at);
alter table media_wait set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
call guard_table('media_wait');

create function desk.note_media_wait() returns trigger language plpgsql set search_path = desk, pg_temp as $$
begin
  insert into media_wait (workspace_id, message_id, due_at) values (new.workspace_id, new.id, new.received_at)
  on conflict (workspace_id, message_id) do update set due_at = excluded.due_at, tries = 0;
  return null;
end $$;
grant execute on function desk.note_media_wait() to tertulia_app, tertulia_system;

create trigger message_media_of_new after insert on message for each row
  when (jsonb_path_exists(new.parts, '$[*] ? (@.state == "waiting")')) execute function desk.note_media_wait();
-- An edit can bring a medium; what the job itself writes has one waiting less, and is no news to it.
create trigger message_media_of_edited after update of parts on message for each row
  when (new.edited_at is distinct from old.edited_at and jsonb_path_exists(new.parts, '$[*] ? (@.state == "waiting")')) execute function desk.note_media_wait();

insert into media_wait (workspace_id, message_id, due_at)
select workspace_id, id, received_at from message where jsonb_path_exists(parts, '$[*] ? (@.state == "waiting")');

create function desk.claim_media(at timestamptz, lease_until timestamptz, most integer)
  returns table (workspace_id uuid, message_id uuid, tries smallint)
  language sql security definer set search_path = desk, pg_temp as $$
  update media_wait w set lease_until = claim_media.lease_until, tries = w.tries + 1
  from (
    select c.workspace_id, c.message_id from media_wait c
    where c.due_at <= claim_media.at and (c.lease_until is null or c.lease_until < claim_media.at)
    order by c.due_at limit most for update skip locked
  ) c
  where w.workspace_id = c.workspace_id and w.message_id = c.message_id
  returning w.workspace_id, w.message_id, w.tries
$$;
grant execute on function desk.claim_media(timestamptz, timestamptz, integer) to tertulia_system;
