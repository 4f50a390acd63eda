import type { Desk } from '../../desk/index.ts';
import { at, sql } from '../../platform/database/index.ts';
import { Refusal } from '../../platform/errors/index.ts';
import { counter } from '../../platform/metrics/index.ts';
import { enter, type Actor, type Caller, type Room } from '../../platform/room/index.ts';
import { accessTokenOf, connectedAccount } from '../channel-accounts/index.ts';
import { tellOfMessage } from '../conversations/index.ts';
import { keepFile } from '../files/index.ts';
import { mediaBytes } from './media-bytes.ts';
import { nextTry } from './retry-delays.ts';
import { isWaiting, settled, type Fetched, type StoredPart, type WaitingPart } from './waiting-part.ts';

const CALL_MS = 120_000;
const fetcher: Actor = { type: 'system', id: null, name: 'media', grants: [] };
const fetched = counter('tertulia_media_total', 'Media of inbound messages, by what became of them.');

type Found = { account_id: string; parts: StoredPart[] };

/** Fetches what one message waits for. Bytes first, then one transaction for everything that follows. */
export async function fetchMessageMedia(
  desk: Desk,
  workspaceId: string,
  messageId: string,
  tries: number,
): Promise<void> {
  const caller: Caller = { workspaceId, actor: fetcher };
  const found = await enter(desk, caller, (room) => messageParts(room, messageId, false));
  const results = new Map<string, Fetched>();
  for (const part of found?.parts ?? [])
    if (isWaiting(part)) results.set(keyOf(part), await fetchOne(desk, caller, found?.account_id ?? '', part));
  for (const { state } of results.values()) fetched.add({ state });
  await enter(desk, caller, (room) => settle(room, messageId, results, tries));
}

const keyOf = (part: WaitingPart): string => JSON.stringify(part.source);

async function fetchOne(desk: Desk, caller: Caller, accountId: string, part: WaitingPart): Promise<Fetched> {
  try {
    const account = await connectedAccount(desk, caller.workspaceId, accountId);
    const log = (event: string, values = {}): void => desk.log.info({ accountId, ...values }, event);
    const signal = AbortSignal.timeout(CALL_MS);
    const ways = { http: desk.http, mayConnect: desk.mayConnect, ...accessTokenOf(desk, account) };
    const context = { account, ...ways, now: desk.clock.now, signal, log };
    const bytes = await mediaBytes(desk, account, context, part.source);
    if (bytes === 'expired') return { state: 'expired' };
    const sent = { name: part.name, mime: bytes.mime ?? part.mime, body: bytes.body };
    return { state: 'kept', file: await keepFile(desk, caller, sent) };
  } catch (error) {
    const code = error instanceof Refusal ? error.code : 'media.failed';
    desk.log.warn(
      { accountId, code, error: error instanceof Error ? error.message : String(error) },
      'media.not_fetched',
    );
    return { state: error instanceof Refusal && error.code !== 'outside.unknown_host' ? 'refused' : 'later' };
  }
}

const messageParts = (room: Room, messageId: string, locked: boolean): Promise<Found | undefined> =>
  room.tx.one(sql<Found>`
    select account_id, parts from message where workspace_id = ${room.workspaceId}::uuid and id = ${messageId}::uuid ${locked ? sql`for update` : sql``}`);

/** The message can have been edited or withdrawn meanwhile: only parts that still wait for the same bytes get them. */
async function settle(
  room: Room,
  messageId: string,
  results: ReadonlyMap<string, Fetched>,
  tries: number,
): Promise<void> {
  const me = sql`workspace_id = ${room.workspaceId}::uuid and message_id = ${messageId}::uuid`;
  const found = await messageParts(room, messageId, true);
  const again = nextTry(tries, room.now);
  let changed = 0;
  const parts = (found?.parts ?? []).map((part) => {
    const result = isWaiting(part) ? results.get(keyOf(part)) : undefined;
    if (!isWaiting(part) || result === undefined || (result.state === 'later' && again !== null)) return part;
    changed += 1;
    return settled(part, result.state === 'later' ? { state: 'expired' } : result);
  });
  const isDone = again === null || !parts.some(isWaiting);
  if (isDone) await room.tx.run(sql`delete from media_wait where ${me}`);
  else await room.tx.run(sql`update media_wait set due_at = ${at(again)}, lease_until = null where ${me}`);
  if (changed === 0) return;
  await room.tx.run(sql`
    update message set parts = ${JSON.stringify(parts)}::jsonb, version = version + 1 where workspace_id = ${room.workspaceId}::uuid and id = ${messageId}::uuid`);
  await tellOfMessage(room, messageId, 'message.changed');
}
