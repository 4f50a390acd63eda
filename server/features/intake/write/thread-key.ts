import type { ThreadHint } from '@tertulia/channel-kit';
import { sql } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import type { Vault } from '../../../platform/vault/index.ts';
import { cleanText } from './clean-text.ts';
import type { MessageArrival } from './message-arrival.ts';
import { identityKey } from './people.ts';

/** Proves that who holds it was written to in this conversation: 32 lower-case hex digits. */
export const replyToken = (vault: Vault, conversationId: string): string =>
  Buffer.from(vault.sign('reply token', conversationId), 'base64url').toString('hex').slice(0, 32);

/** Where each message belongs, when all of them say so themselves; null when one names others, which must be looked up. */
export function ownThreadKeys(messages: readonly MessageArrival[]): Map<MessageArrival, string> | null {
  const keys = new Map<MessageArrival, string>();
  for (const it of messages) {
    const key = ownKey(it);
    if (typeof key !== 'string') return null;
    keys.set(it, key);
  }
  return keys;
}

/** Where each message belongs, in the order they came: later ones may name earlier ones of the same batch. */
export async function threadKeys(
  room: Room,
  vault: Vault,
  messages: readonly MessageArrival[],
): Promise<Map<MessageArrival, string>> {
  const keys = new Map<MessageArrival, string>();
  for (const it of messages) keys.set(it, await keyOf(room, vault, it, messages, keys));
  return keys;
}

type References = Extract<ThreadHint, { by: 'references' }>;

function ownKey(it: MessageArrival): string | References {
  const { event } = it;
  if ('post' in event) return cleanText(`${event.kind} ${event.post} ${identityKey(event.from)}`);
  const thread: ThreadHint =
    event.kind === 'message' ? event.thread : (event.thread ?? { by: 'key', key: identityKey(event.from) });
  return thread.by === 'key' ? cleanText(thread.key) : thread;
}

async function keyOf(
  room: Room,
  vault: Vault,
  it: MessageArrival,
  batch: readonly MessageArrival[],
  sofar: ReadonlyMap<MessageArrival, string>,
): Promise<string> {
  const thread = ownKey(it);
  if (typeof thread === 'string') return thread;
  const inBatch = batch.find(
    (other) =>
      sofar.has(other) &&
      other.account.id === it.account.id &&
      names(thread.ids, other) &&
      identityKey(other.event.from) === identityKey(it.event.from),
  );
  if (inBatch !== undefined) return sofar.get(inBatch) ?? thread.otherwise;
  return (await joined(room, vault, it, thread)) ?? cleanText(thread.otherwise);
}

const names = (ids: readonly string[], { event }: MessageArrival): boolean =>
  [event.vendorId, ...(event.kind === 'message' ? (event.also ?? []) : [])].some(
    (id) => id !== undefined && ids.includes(id),
  );

/** Joins only what names an id we hold and comes from somebody of that conversation, or shows the token we gave them. */
async function joined(room: Room, vault: Vault, it: MessageArrival, thread: References): Promise<string | null> {
  const { from } = it.event;
  const candidates = await room.tx.rows(sql<{ id: string; thread_key: string; takes_part: boolean }>`
    select distinct c.id, c.thread_key, c.created_at, exists (
      select 1 from participant p join identity i on i.workspace_id = p.workspace_id and i.id = p.identity_id
      where p.workspace_id = c.workspace_id and p.conversation_id = c.id and i.scheme = ${from.scheme} and i.issuer = ${from.issuer} and i.value = ${from.value}) as takes_part
    from message_vendor_id v join message m on m.workspace_id = v.workspace_id and m.id = v.message_id
    join conversation c on c.workspace_id = m.workspace_id and c.id = m.conversation_id
    where v.workspace_id = ${room.workspaceId}::uuid and v.account_id = ${it.account.id}::uuid and v.vendor_id = any (${thread.ids.map(cleanText)}::text[])
    order by c.created_at`);
  const proved = candidates.find((one) => one.takes_part || thread.proof === replyToken(vault, one.id));
  return proved?.thread_key ?? null;
}
