import type { DoorContext, DoorMessage } from '@tertulia/channel-kit';
import type { DeskEvent } from '@tertulia/contract';
import type { Desk } from '../../desk/index.ts';
import { inWorkspace, sql } from '../../platform/database/index.ts';
import type { ReachableAccount } from '../channel-accounts/index.ts';
import { fileForDoor, keepFile } from '../files/index.ts';
import { messageOf, messagesIn, type StoredMessage } from '../conversations/index.ts';
import type { RawRow } from './raw/keep-raw.ts';

type Inbox = { readonly keep: (row: RawRow) => Promise<void>; readonly isFull: () => Promise<boolean> };

const TICK_MS = 15_000;

/** What a door may do: one account, its threads, the raw inbox. */
export function makeDoorContext(desk: Desk, account: ReachableAccount, inbox: Inbox, signal: AbortSignal): DoorContext {
  const { workspaceId } = account;
  const purpose = `door ${account.id}`;
  const caller = { workspaceId, actor: { type: 'system', id: null, name: 'door', grants: [] } } as const;
  return {
    account,
    brandName: account.brandName,
    locale: account.locale,
    now: desk.clock.now,
    signal,
    sign: (text) => desk.vault.sign(purpose, text),
    signs: (text, signature) => desk.vault.signs(purpose, text, signature),
    receive: async ({ headers, body }) => {
      if (await inbox.isFull()) return 'full';
      await inbox.keep({
        workspaceId,
        endpointId: account.endpointId,
        accountId: account.id,
        channel: account.channel.manifest.id,
        receivedAt: desk.clock.now(),
        headers: headers ?? {},
        body,
      });
      return 'kept';
    },
    thread: (key, limit) => readThread(desk, account, key, limit),
    watch: (key, until) => watchThread(desk, account, key, until),
    typing: (key) => void tellTyping(desk, account, key),
    keepFile: (file) => keepFile(desk, caller, file),
    openFile: (fileId, range) => fileForDoor(desk, caller, fileId, range),
  };
}

type Shown = StoredMessage & { readonly vendor_id?: string | null };

/** What the customer may see: what they wrote, and what we have really sent. */
async function readThread(desk: Desk, account: ReachableAccount, key: string, limit: number): Promise<DoorMessage[]> {
  const { workspaceId } = account;
  return inWorkspace(desk.app, workspaceId, async (tx) => {
    const stored: Shown[] = await messagesIn(
      tx,
      sql`message m`,
      sql`where m.workspace_id = ${workspaceId}::uuid and m.kind in ('inbound', 'outbound') and m.state in ('received', 'sent', 'delivered', 'read')
        and m.conversation_id = (select c.id from conversation c where c.workspace_id = ${workspaceId}::uuid and c.account_id = ${account.id}::uuid and c.thread_key = ${key})
        order by m.sort_at desc, m.id desc limit ${limit}`,
    );
    const names = await tx.rows(sql<{ message_id: string; vendor_id: string }>`
      select message_id, vendor_id from message_vendor_id where workspace_id = ${workspaceId}::uuid and message_id = any (${stored.map((it) => it.id)}::uuid[])`);
    const vendorIds = new Map(names.map((row) => [row.message_id, row.vendor_id]));
    return stored.reverse().map((it) => doorMessageOf(it, vendorIds.get(it.id) ?? null, account));
  });
}

function doorMessageOf(stored: StoredMessage, vendorId: string | null, account: ReachableAccount): DoorMessage {
  const message = messageOf(stored);
  const isOurs = stored.kind === 'outbound';
  return {
    id: message.id,
    version: message.version,
    from: isOurs ? 'us' : 'them',
    vendorId,
    name: isOurs ? account.brandName : stored.author_name,
    parts: message.parts,
    replyTo: message.replyTo?.id ?? null,
    reactions: message.reactions.map(({ emoji, ours }) => ({ emoji, ours })),
    deleted: message.deletedAt !== null,
    at: stored.sort_at,
  };
}

/** Waits for events that carry the thread's conversation. Until there is one, any message of the account may be its first. */
async function* watchThread(
  desk: Desk,
  account: ReachableAccount,
  key: string,
  signal: AbortSignal,
): AsyncGenerator<'changed' | 'typing' | 'tick'> {
  let conversationId: string | null = null;
  let changed = true; // whatever happened before we listened
  let typing = false;
  let wake = (): void => undefined;
  const hear = (events: readonly DeskEvent[]): void => {
    if (
      !events.some(
        (event) =>
          event.accountId === account.id && (conversationId === null || conversationOf(event.data) === conversationId),
      )
    )
      return;
    changed = true;
    wake();
  };
  const { stop } = await desk.live.follow(account.workspaceId, hear, (moment) => {
    if (moment.kind !== 'presence' || moment.conversationId !== conversationId) return;
    if (!moment.others.some((member) => member.state === 'typing')) return;
    typing = true;
    wake();
  });
  try {
    while (!signal.aborted) {
      if (changed) {
        changed = false;
        conversationId ??= await idOfThread(desk, account, key);
        yield 'changed';
        continue;
      }
      if (typing) {
        typing = false;
        yield 'typing';
        continue;
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, TICK_MS);
        wake = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        signal.addEventListener('abort', wake, { once: true });
      });
      if (!changed && !typing) yield 'tick';
    }
  } finally {
    stop();
  }
}

/** Who has not written yet has no conversation that anybody could look at. */
async function tellTyping(desk: Desk, account: ReachableAccount, key: string): Promise<void> {
  const conversationId = await idOfThread(desk, account, key);
  if (conversationId === null) return;
  const { brandId, id: accountId } = account;
  desk.live.tell(account.workspaceId, { kind: 'typing', conversationId, brandId, accountId });
}

const idOfThread = (desk: Desk, account: ReachableAccount, key: string): Promise<string | null> =>
  inWorkspace(desk.app, account.workspaceId, async (tx) => {
    const row = await tx.one(sql<{ id: string }>`
      select id from conversation where workspace_id = ${account.workspaceId}::uuid and account_id = ${account.id}::uuid and thread_key = ${key}`);
    return row?.id ?? null;
  });

function conversationOf(data: unknown): string | null {
  const { conversation } = (data ?? {}) as { conversation?: { id?: unknown } }; // only read, and the id is checked
  return typeof conversation?.id === 'string' ? conversation.id : null;
}
