import { setTimeout as pause } from 'node:timers/promises';
import type { Worker } from '../../desk/index.ts';
import { at, sql } from '../../platform/database/index.ts';
import { enter, type Actor, type Room } from '../../platform/room/index.ts';
import { wake } from './standing.ts';
import { conversationForUpdate, saveStanding } from './store.ts';

const alarm: Actor = { type: 'system', id: null, name: 'alarm', grants: [] };

/** Brings snoozed conversations back when their time has come. */
export const wakeSnoozed: Worker = {
  name: 'wake-snoozed',
  run: async (desk, signal, breathe) => {
    while (!signal.aborted) {
      breathe();
      const due = await desk.system.query<{ workspace_id: string; id: string }>(
        'select * from desk.snoozes_due($1, 100)',
        [at(desk.clock.now())],
      );
      let woken = 0;
      for (const { workspace_id: workspaceId, id } of due.rows)
        woken += await enter(desk, { workspaceId, actor: alarm }, (room) => wakeOne(room, id)).catch(
          (error: unknown) => {
            desk.log.error({ workspaceId, conversationId: id, error: String(error) }, 'conversation.not_woken');
            return 0; // one that cannot be woken keeps nobody else asleep
          },
        );
      await pause(woken > 0 ? 0 : 1000, undefined, { signal }).catch(() => undefined); // aborted: the loop ends
    }
  },
};

async function wakeOne(room: Room, id: string): Promise<number> {
  const stillDue = await room.tx.one(sql`
    select 1 from conversation where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid and status = 'snoozed' and snoozed_until <= ${at(room.now)} for update skip locked`);
  if (stillDue === undefined) return 0; // somebody else was quicker, or is at it
  const it = await conversationForUpdate(room, id, 'conversation.work', null);
  await saveStanding(room, it, wake(it), 'conversation.woke');
  return 1;
}
