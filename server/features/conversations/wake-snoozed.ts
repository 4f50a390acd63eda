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
      for (const { workspace_id: workspaceId, id } of due.rows)
        await enter(desk, { workspaceId, actor: alarm }, (room) => wakeOne(room, id));
      await pause(due.rows.length > 0 ? 0 : 1000, undefined, { signal }).catch(() => undefined); // aborted: the loop ends
    }
  },
};

async function wakeOne(room: Room, id: string): Promise<void> {
  const stillDue = await room.tx.one(sql`
    select 1 from conversation where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid and status = 'snoozed' and snoozed_until <= ${at(room.now)} for update skip locked`);
  if (stillDue === undefined) return; // somebody else was quicker
  const it = await conversationForUpdate(room, id, 'conversation.work', null);
  await saveStanding(room, it, wake(it), 'conversation.woke');
}
