import type { Author, Instant, Message, Part } from '@tertulia/contract';
import { sql, type Planning, type Query, type Tx } from '../../../platform/database/index.ts';
import { deliveryOf, type MessageState } from './delivery.ts';
import { iso, isoOrNull } from './iso.ts';

export type StoredMessage = {
  readonly id: string;
  readonly conversation_id: string;
  readonly account_id: string;
  readonly episode_id: string | null;
  readonly kind: Message['kind'];
  readonly author_type: Author['type'];
  readonly author_id: string | null;
  readonly author_identity_id: string | null;
  readonly author_name: string;
  readonly visibility: Message['visibility'];
  /** As stored: a medium still to be fetched carries its `source`, which no reader sees. */
  readonly parts: (Part & { source?: unknown })[];
  readonly text: string;
  readonly subject: string | null;
  readonly reply_id: string | null;
  readonly reply_text: string | null;
  readonly reply_author: string | null;
  readonly mentions: string[];
  readonly recipients: Message['recipients'];
  readonly state: MessageState;
  readonly state_data: Record<string, unknown>;
  readonly reactions: { emoji: string; by: string; ours: boolean }[];
  readonly activity: Message['activity'];
  readonly sent_as: string | null;
  readonly sort_at: Instant;
  readonly edited_at: Instant | null;
  readonly deleted_at: Instant | null;
  readonly hidden_at: Instant | null;
  readonly version: number;
};

const recipients = sql`coalesce((
    select jsonb_agg(jsonb_build_object('role', r.role, 'identityId', i.id, 'contactId', i.contact_id, 'name', coalesce(i.name, ''), 'handle', i.handle, 'failure', r.failure) order by r.place)
    from message_recipient r join identity i on i.workspace_id = r.workspace_id and i.id = r.identity_id
    where r.workspace_id = m.workspace_id and r.message_id = m.id), '[]')`;

export const messageColumns = sql`
  m.id, m.conversation_id, m.account_id, m.episode_id, m.kind, m.author_type, m.author_id, m.author_identity_id, m.author_name, m.visibility, m.parts, m.text, m.subject,
  q.id as reply_id, left(q.text, 200) as reply_text, q.author_name as reply_author, m.mentions, m.state, m.state_data, ${recipients} as recipients,
  coalesce((select jsonb_agg(jsonb_build_object('emoji', r.emoji, 'by', r.by_name, 'ours', r.ours) order by r.at, r.by_id)
    from reaction r where r.workspace_id = m.workspace_id and r.message_id = m.id), '[]') as reactions,
  m.activity, m.sent_as, m.sort_at, m.edited_at, m.deleted_at, m.hidden_at, m.version`;

/** @param from a table expression named `m`, with its conditions and order. What a message answers is looked up by its key. */
export const messagesIn = (
  tx: Tx,
  from: Query<unknown>,
  rest: Query<unknown>,
  planning?: Planning,
): Promise<StoredMessage[]> =>
  tx.rows(
    sql<StoredMessage>`
    select ${messageColumns} from ${from}
    left join lateral (select q.id, q.text, q.author_name from message q where q.workspace_id = m.workspace_id and q.id = m.reply_to_id offset 0) q on true ${rest}`,
    planning,
  );

export const messagesById = (tx: Tx, workspaceId: string, ids: readonly string[]): Promise<StoredMessage[]> =>
  messagesIn(
    tx,
    sql`(select distinct id from unnest(${[...ids]}::uuid[]) as u (id) limit ${ids.length}) u
    cross join lateral (select * from message m where m.workspace_id = ${workspaceId}::uuid and m.id = u.id offset 0) m`,
    sql`order by m.sort_at, m.id`,
    'prepared',
  );

/** Position in a thread: the moment and the id, so that equal moments still have an order. */
export const cursorOf = (it: { sort_at: Instant; id: string }): string => `${it.sort_at}.${it.id}`;

export function messageOf(it: StoredMessage): Message {
  const message = {
    id: it.id,
    conversationId: it.conversation_id,
    episodeId: it.episode_id,
    kind: it.kind,
    author: authorOf(it),
    visibility: it.visibility,
    parts: it.deleted_at === null ? it.parts.map(withoutSource) : [],
    text: it.deleted_at === null ? it.text : '',
    subject: it.subject,
    replyTo:
      it.reply_id === null ? null : { id: it.reply_id, text: it.reply_text ?? '', author: it.reply_author ?? '' },
    mentions: it.mentions,
    recipients: it.recipients,
    delivery: deliveryOf(it.state, it.state_data),
    reactions: it.reactions,
    activity: it.activity,
    editedAt: isoOrNull(it.edited_at),
    deletedAt: isoOrNull(it.deleted_at),
    hiddenAt: isoOrNull(it.hidden_at),
    sentAs: it.sent_as,
    at: iso(it.sort_at),
    cursor: cursorOf(it),
    version: it.version,
  };
  return message as Message; // ids come from uuid columns of their own tables
}

const withoutSource = ({ source: _kept, ...part }: Part & { source?: unknown }): Part => part;

function authorOf(it: StoredMessage): unknown {
  if (it.author_type === 'contact')
    return { type: 'contact', contactId: it.author_id, identityId: it.author_identity_id, name: it.author_name };
  if (it.author_type === 'member') return { type: 'member', memberId: it.author_id, name: it.author_name };
  if (it.author_type === 'system') return { type: 'system' };
  return { type: it.author_type, name: it.author_name };
}
