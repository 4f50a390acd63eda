import { viewName, type ViewName } from '@tertulia/contract';
import { sql } from '../../../platform/database/index.ts';
import { query, type Room } from '../../../platform/room/index.ts';
import { visible } from '../store.ts';
import { inView } from '../view-sql.ts';

/** Above this nobody counts: the screen says "999+". It also bounds what the query reads. */
const MOST = 1000;

/** How many conversations each view holds, in one query of bounded cost. */
export const countViews = query(async (room: Room) => {
  const counts = viewName.options.map(
    (view) => sql`(select count(*)::int from (select 1 from conversation c
      where c.workspace_id = ${room.workspaceId}::uuid and ${inView(view, room)} and ${visible(room)} limit ${MOST}) v) as ${sql.ref(view)}`,
  );
  const row = await room.tx.one(sql<Record<ViewName, number>>`select ${sql.join(counts)}`);
  return {
    counts: row ?? {
      'to-answer': 0,
      mine: 0,
      unassigned: 0,
      mentioned: 0,
      snoozed: 0,
      resolved: 0,
      'set-aside': 0,
      all: 0,
    },
  };
});
