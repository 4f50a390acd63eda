import type { auditEntry, Instant } from '@tertulia/contract';
import type { z } from 'zod';
import { sql } from '../../../platform/database/index.ts';
import { query, requiresEverywhere, type Room } from '../../../platform/room/index.ts';

type Row = {
  seq: number;
  at: Instant;
  actor_type: string;
  actor_name: string | null;
  action: string;
  subject_type: string;
  subject_id: string | null;
  ip: string | null;
};

type Page = { readonly before?: number | undefined; readonly limit: number };

/** Newest first. The line keeps ids; the actor's name is looked up as it is today. */
export const listAudit = query(async (room: Room, page: Page): Promise<z.input<typeof auditEntry>[]> => {
  requiresEverywhere(room, 'audit.read');
  const rows = await room.tx.rows(sql<Row>`
    select a.seq, a.at, a.actor_type, coalesce(m.name, k.name) as actor_name, a.action, a.subject_type, a.subject_id, a.ip
    from audit a
    left join member m on m.workspace_id = a.workspace_id and m.id = a.actor_id
    left join api_key k on k.workspace_id = a.workspace_id and k.id = a.actor_id
    where a.workspace_id = ${room.workspaceId}::uuid and a.seq < ${page.before ?? Number.MAX_SAFE_INTEGER}
    order by a.seq desc limit ${page.limit}`);
  return rows.map((row) => ({
    seq: row.seq,
    at: new Date(row.at).toISOString(),
    actor: row.actor_name ?? row.actor_type,
    action: row.action,
    subject: row.subject_id === null ? row.subject_type : `${row.subject_type} ${row.subject_id}`,
    ip: row.ip,
  }));
});
