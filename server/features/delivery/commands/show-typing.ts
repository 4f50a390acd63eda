import type { Caller } from '../../../platform/room/index.ts';
import type { Desk } from '../../../desk/index.ts';
import { sql } from '../../../platform/database/index.ts';
import { returnToken, takeToken } from '../../../platform/rate-limit/index.ts';
import { enter, may } from '../../../platform/room/index.ts';
import { connectedAccount } from '../../channel-accounts/index.ts';
import { conversationFor, replyWindow } from '../../conversations/index.ts';
import { sendContext } from '../send/send-context.ts';

/** Networks show it for five seconds or more: said again sooner it would tell nobody anything. */
const onceIn5s = { most: 1, msPerToken: 5_000 };
/** So many at once for one account. What the vendor did not take keeps its place for a minute: it is left alone when it has had enough. */
const underWay = { most: 4, msPerToken: 60_000 };
const CALL_MS = 4_000;

/**
 * Tells the person's network that an answer is being written, where it can. A courtesy: nobody waits for it, it is never tried
 * again, and what comes of it changes nothing.
 */
export async function showTyping(desk: Desk, caller: Caller, id: string): Promise<void> {
  if ((await takeToken(desk.system, `typing ${id}`, onceIn5s, desk.clock.now())) !== null) return;
  const thread = await enter(desk, caller, async (room) => {
    const it = await conversationFor(room, id, 'conversation.read');
    const manifest = desk.channels.get(it.channel)?.manifest;
    const isShown =
      manifest?.actions.typing === 'yes' &&
      it.kind === 'direct' &&
      may(room.actor, 'conversation.reply', { brandId: it.brand_id, accountId: it.account_id }) &&
      replyWindow(manifest, it.last_inbound_at, room.now).kind !== 'closed';
    if (!isShown) return null;
    const theirs = await room.tx.one(sql<{ vendor_id: string }>`
      select v.vendor_id from message m join message_vendor_id v on v.workspace_id = m.workspace_id and v.message_id = m.id
      where m.workspace_id = ${room.workspaceId}::uuid and m.conversation_id = ${id}::uuid and m.kind = 'inbound'
      order by m.sort_at desc, m.id desc limit 1`);
    return { key: it.thread_key, accountId: it.account_id, last: theirs?.vendor_id ?? null };
  });
  if (thread === null) return;
  const account = await connectedAccount(desk, caller.workspaceId, thread.accountId);
  const typing = account.channel.actions?.typing;
  const place = `typing account ${thread.accountId}`;
  if (typing === undefined || account.paused) return;
  if ((await takeToken(desk.system, place, underWay, desk.clock.now())) !== null) return;
  const outcome = await typing(thread.key, thread.last, sendContext(desk, account, AbortSignal.timeout(CALL_MS)));
  if (outcome.state === 'sent') await returnToken(desk.system, place, underWay);
}
