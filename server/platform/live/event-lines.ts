import type { DeskEvent } from '@tertulia/contract';
import { askInWorkspace, sql, type Pool } from '../database/index.ts';
import { eventOf, type EventRow } from '../room/index.ts';

/** The lines of a workspace's log after `seq`, oldest first, and where the log stood just before they were read. */
export async function eventsAfter(
  app: Pool,
  workspaceId: string,
  seq: number,
  most: number,
): Promise<{ events: readonly DeskEvent[]; last: number }> {
  const read = await askInWorkspace(
    app,
    workspaceId,
    sql<EventRow>`
      select seq, id, type, at, by_type, by_id, caused_by, subject_type, subject_id, subject_version, brand_id, account_id, data
      from event where workspace_id = ${workspaceId}::uuid and seq > ${seq} order by seq limit ${most}`,
  );
  return { events: read.rows.map(eventOf), last: read.seq };
}
