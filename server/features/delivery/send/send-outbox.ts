import { setTimeout as pause } from 'node:timers/promises';
import type { SendOutcome } from '@tertulia/channel-kit';
import { plus } from '@tertulia/contract';
import type { Desk, Worker } from '../../../desk/index.ts';
import { at } from '../../../platform/database/index.ts';
import { enter, type Actor } from '../../../platform/room/index.ts';
import { connectedAccount, type ReachableAccount } from '../../channel-accounts/index.ts';
import { beginAttempt } from './begin-attempt.ts';
import { fitVoice } from './fit-voice.ts';
import { CALL_MS, callChannel } from './call-channel.ts';
import { outgoingMessage } from './outgoing.ts';
import { recordOutcome, type Sending } from './record-outcome.ts';
import { sendContext } from './send-context.ts';
import { vendorAllowsAt } from './vendor-rates.ts';

type Claimed = {
  workspace_id: string;
  id: string;
  kind: string;
  account_id: string;
  message_id: string | null;
  payload: { target?: string; emoji?: string | null; hidden?: boolean };
  was_sending: boolean;
};

const LEASE_MS = 30_000;
const IDLE_MS = 100;
const MOST_AT_ONCE = 16;

export const sender: Actor = { type: 'system', id: null, name: 'delivery', grants: [] };

/** Steps 10 and 11: claims what is due, one call at a time per conversation, several conversations at once. */
export const sendOutbox: Worker = {
  name: 'send-outbox',
  run: async (desk, signal, breathe) => {
    const holder = desk.ids.next();
    const busy = new Set<Promise<void>>();
    while (!signal.aborted) {
      breathe();
      const room = MOST_AT_ONCE - busy.size;
      const claimed = room > 0 ? await claim(desk, holder, room) : [];
      for (const row of claimed) {
        const sending = sendOne(desk, row, signal)
          .catch((error: unknown) => desk.log.error({ outboxId: row.id, error: String(error) }, 'delivery.row_failed')) // its lease ends and it is judged then
          .finally(() => busy.delete(sending));
        busy.add(sending);
      }
      await pause(claimed.length > 0 ? 0 : IDLE_MS, undefined, { signal }).catch(() => undefined); // aborted: the loop ends
      if (room === 0) await Promise.race(busy);
    }
    await Promise.all(busy); // what has begun is finished: a deploy is not a reason for an unknown
  },
};

async function claim(desk: Desk, holder: string, most: number): Promise<Claimed[]> {
  const now = desk.clock.now();
  const { rows } = await desk.system.query<Claimed>('select * from desk.claim_outbox($1, $2, $3::uuid, $4)', [
    at(now),
    at(plus(now, LEASE_MS)),
    holder,
    most,
  ]);
  return rows;
}

async function sendOne(desk: Desk, row: Claimed, stopping: AbortSignal): Promise<void> {
  desk.mayDie('send.claimed');
  const account = await connectedAccount(desk, row.workspace_id, row.account_id);
  const it: Sending = {
    outboxId: row.id,
    kind: row.kind,
    messageId: row.message_id,
    accountId: row.account_id,
    canLookUp: account.channel.lookUp !== undefined,
  };
  const caller = { workspaceId: row.workspace_id, actor: sender };

  const begun = await enter(desk, caller, (room) => beginAttempt(room, it, row.was_sending));
  const outcome =
    begun === 'left-before' ? ({ state: 'unknown', probe: null } as const) : await call(desk, account, row, stopping);
  desk.mayDie('send.answered');
  await enter(desk, caller, async (room) => {
    await recordOutcome(room, it, outcome);
    desk.mayDie('send.before-commit');
  });
  desk.mayDie('send.committed');
}

async function call(desk: Desk, account: ReachableAccount, row: Claimed, stopping: AbortSignal): Promise<SendOutcome> {
  desk.mayDie('send.attempt-committed');
  const context = sendContext(desk, account, AbortSignal.timeout(CALL_MS));
  if (stopping.aborted) return { state: 'later', until: desk.clock.now(), why: 'delivery.stopping' };
  if (row.kind === 'reaction' || row.kind === 'hide') {
    const name = row.kind === 'reaction' ? 'react' : 'hide';
    const action = account.channel.actions?.[name];
    const { target = '', emoji = null, hidden = false } = row.payload;
    if (action === undefined) return { state: 'refused', refusal: { code: 'conversation.channel_cannot', why: name } };
    const value = name === 'react' ? emoji : hidden ? 'hidden' : null;
    return callChannel(desk, account, context, (given) => action(target, value, given));
  }
  const reply = account.channel.reply;
  const messageId = row.message_id;
  if (reply === undefined || messageId === null)
    return { state: 'refused', refusal: { code: 'conversation.channel_cannot', why: 'reply' } };
  const caller = { workspaceId: row.workspace_id, actor: sender };
  const stored = await enter(desk, caller, (room) => outgoingMessage(room, desk, messageId));
  const message = await fitVoice(desk, caller, account.channel.manifest, stored);
  if (message === null) return { state: 'refused', refusal: { code: 'message.voice_container', why: 'voice' } };
  const until = await vendorAllowsAt(desk, account, message, stopping);
  if (until !== null) return { state: 'later', until, why: 'delivery.vendor_rate' };
  return callChannel(desk, account, context, (given) => reply(message, given));
}
