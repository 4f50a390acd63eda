import { setTimeout as pause } from 'node:timers/promises';
import type { SendOutcome } from '@tertulia/channel-kit';
import type { Desk, Worker } from '../../../desk/index.ts';
import { isPassing } from '../../../platform/database/index.ts';
import { enter } from '../../../platform/room/index.ts';
import { connectedAccount } from '../../channel-accounts/index.ts';
import { beginAttempt, isToldAlready, mayHaveLeft } from './begin-attempt.ts';
import { CALL_MS, callChannel } from './call-channel.ts';
import { claim, keepsClaim, type Claimed } from './claim.ts';
import { prepareCall, sender } from './prepare-call.ts';
import { recordOutcome } from './record-outcome.ts';
import { sendContext } from './send-context.ts';

const IDLE_MS = 100;
const MOST_AT_ONCE = 16;
/** As long as a restart of the database takes, and shorter than a stop may. */
const RECORD_AGAIN_MS = 500;
const MOST_RECORDINGS = 20;

/** Steps 10 and 11: claims what is due, one call at a time per conversation, several conversations at once. */
export const sendOutbox: Worker = {
  name: 'send-outbox',
  run: async (desk, signal, breathe) => {
    const busy = new Set<Promise<void>>();
    while (!signal.aborted) {
      breathe();
      const room = MOST_AT_ONCE - busy.size;
      const claimed = room > 0 ? await claim(desk, room) : [];
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

/** What the vendor said is known here alone: a database that is away for some seconds must not make a doubt of it. */
async function whileItPasses<T>(desk: Desk, record: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await record();
    } catch (error) {
      if (tries > MOST_RECORDINGS || !isPassing(error)) throw error;
      desk.log.warn({ tries, error: String(error) }, 'delivery.recorded_again');
      await pause(RECORD_AGAIN_MS);
    }
  }
}

async function sendOne(desk: Desk, row: Claimed, stopping: AbortSignal): Promise<void> {
  desk.mayDie('send.claimed');
  const account = await connectedAccount(desk, row.workspace_id, row.account_id);
  const it = {
    outboxId: row.id,
    kind: row.kind,
    messageId: row.message_id,
    accountId: row.account_id,
    canLookUp: account.channel.lookUp !== undefined,
    claim: row.claim,
  };
  const caller = { workspaceId: row.workspace_id, actor: sender };

  const outcome = await outcomeOf();
  if (outcome === 'lost') return desk.log.warn({ outboxId: row.id }, 'delivery.lease_lost');
  desk.mayDie('send.answered');
  const isOurs = await whileItPasses(desk, () =>
    enter(desk, caller, async (room) => {
      // What has left is told whoever holds the row by now; everything else only its holder knows.
      if (!(await keepsClaim(room, it)) && (outcome.state !== 'sent' || (await isToldAlready(room, it)))) return false;
      await recordOutcome(room, it, outcome);
      desk.mayDie('send.before-commit');
      return true;
    }),
  );
  if (!isOurs) return desk.log.warn({ outboxId: row.id, state: outcome.state }, 'delivery.lease_lost');
  desk.mayDie('send.committed');

  async function outcomeOf(): Promise<SendOutcome | 'lost'> {
    if (row.was_sending && (await enter(desk, caller, (room) => mayHaveLeft(room, it))))
      return { state: 'unknown', probe: null };
    const ready = await prepareCall(desk, account, row, stopping);
    if (ready.state !== 'ready') return ready;
    if ((await enter(desk, caller, (room) => beginAttempt(room, it))) === 'lost') return 'lost';
    desk.mayDie('send.attempt-committed');
    return callChannel(desk, account, sendContext(desk, account, AbortSignal.timeout(CALL_MS)), ready.call);
  }
}
