import { instantOf, type DeskEvent } from '@tertulia/contract';
import { askInWorkspace, sql, type Pool } from '../database/index.ts';

type EventRow = {
  seq: number;
  id: string;
  type: string;
  at: number;
  by_type: string;
  by_id: string | null;
  caused_by: string | null;
  subject_type: string;
  subject_id: string;
  subject_version: number;
  brand_id: string | null;
  account_id: string | null;
  data: unknown;
};

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

const eventOf = (row: EventRow): DeskEvent =>
  ({
    seq: row.seq,
    id: row.id,
    type: row.type,
    v: 1,
    at: new Date(instantOf(new Date(row.at))).toISOString(),
    by: { type: row.by_type, id: row.by_id },
    causedBy: row.caused_by,
    subject: { type: row.subject_type, id: row.subject_id, version: row.subject_version },
    brandId: row.brand_id,
    accountId: row.account_id,
    data: row.data,
  }) as DeskEvent; // ids come from our own columns: the brand is proved by the table
