import type pg from 'pg';

export type Bulk = {
  readonly workspaceId: string;
  readonly brandId: string;
  readonly accountId: string;
  readonly channel: string;
  readonly conversations: number;
  readonly messagesEach: number;
  /** The newest message is from now; the oldest this many days older. */
  readonly days: number;
  readonly now: Date;
};

/**
 * Conversations by the thousand, made inside the database: every message says *pedido*, one in a hundred *factura*, one in ten
 * thousand *ornitorrinco*. Two in five wait to be answered, as many are resolved, the rest are snoozed or assigned.
 * @param client as the database's administrator
 */
export async function makeConversations(client: pg.ClientBase, it: Bulk): Promise<void> {
  const values = [it.workspaceId, it.brandId, it.accountId, it.channel, it.conversations, it.now, it.days];
  await client.query('set search_path = desk, public');
  await client.query(
    `create temp table bulk on commit preserve rows as
    select n, gen_random_uuid() as contact_id, gen_random_uuid() as identity_id, gen_random_uuid() as conversation_id, gen_random_uuid() as episode_id,
      (array['Lucía','Marta','José','Ana','Íñigo','Sofía','Bruno','Elena','Raúl','Noa'])[1 + n % 10] || ' ' || (array['Ferrer','Núñez','García','Peña','Ibáñez','Vidal','Roca'])[1 + n % 7] || ' ' || n as name,
      $1::timestamptz - make_interval(secs => ($2::float8 * 86400 * n) / $3) as at
    from generate_series(1, $3::integer) n`,
    [it.now, it.days, it.conversations],
  );
  await client.query(
    'insert into contact (workspace_id, id, name, first_seen_at) select $1, contact_id, name, at from bulk',
    [it.workspaceId],
  );
  await client.query(
    "insert into identity (workspace_id, id, contact_id, channel, scheme, issuer, value, name, handle) select $1, identity_id, contact_id, $2, 'user-id', $3, 'bulk-' || contact_id, name, '@persona' || n from bulk",
    [it.workspaceId, it.channel, it.accountId],
  );
  await client.query(
    `insert into conversation (workspace_id, id, brand_id, account_id, channel, thread_key, kind, contact_id, identity_id, episode_id, status, waiting_since, due_at, rank_at, last_inbound_at, last_activity_at, created_at)
     select $1, conversation_id, $2, $3, $4, conversation_id::text, 'direct', contact_id, identity_id, episode_id,
       (array['open','open','resolved','resolved','snoozed'])[1 + n % 5], case when n % 5 < 2 then at end, case when n % 5 < 2 then at + interval '1 hour' end, at, at, at, at - interval '1 day'
     from bulk where $5::integer > 0 and $6::timestamptz is not null and $7::integer > 0`,
    values,
  );
  await client.query(
    `insert into episode (workspace_id, id, conversation_id, number, status, handler, started_at, resolved_at)
     select $1, episode_id, conversation_id, 1, (array['open','open','resolved','resolved','snoozed'])[1 + n % 5], 'people', at, case when n % 5 in (2, 3) then at end from bulk`,
    [it.workspaceId],
  );
  await client.query(
    `insert into message (workspace_id, id, conversation_id, account_id, episode_id, kind, author_type, author_id, author_identity_id, author_name, visibility, parts, text, state, received_at, sort_at)
     select $1, gen_random_uuid(), conversation_id, $2, episode_id, case when m % 2 = 1 then 'inbound' else 'outbound' end, case when m % 2 = 1 then 'contact' else 'brand' end,
       case when m % 2 = 1 then contact_id end, case when m % 2 = 1 then identity_id end, name, 'private', jsonb_build_array(jsonb_build_object('type', 'text', 'text', t.text)), t.text,
       case when m % 2 = 1 then 'received' else 'sent' end, at - make_interval(mins => ($3::integer - m) * 7), at - make_interval(mins => ($3::integer - m) * 7)
     from bulk cross join generate_series(1, $3::integer) m
     cross join lateral (select 'Hola, mi pedido ' || n * 31 + m || ' todavía no ha llegado a casa y me dijeron que saldría el martes'
       || case when (n * $3 + m) % 100 = 0 then ' con su factura' else '' end || case when (n * $3 + m) % 10000 = 0 then ' y un ornitorrinco' else '' end as text) t`,
    [it.workspaceId, it.accountId, it.messagesEach],
  );
  await client.query(
    `update conversation c set last_message_id = l.id from bulk b
       cross join lateral (select id from message where workspace_id = $1 and conversation_id = b.conversation_id order by sort_at desc, id desc limit 1) l
     where c.workspace_id = $1 and c.id = b.conversation_id`,
    [it.workspaceId],
  );
  await client.query('drop table bulk');
}
