import { at, sql, type Query } from '../database/index.ts';
import type { EventRow } from './event-row.ts';
import type { AuditLine, NewEvent, Room } from './room.ts';

/** A line before the log has given it its place. */
export type NewLine = Omit<EventRow, 'seq'>;

export const newLine = (room: Room, event: NewEvent): NewLine => ({
  id: event.id ?? room.newId(),
  type: event.type,
  at: room.now,
  by_type: event.by?.type ?? room.actor.type,
  by_id: event.by === undefined ? room.actor.id : event.by.id,
  caused_by: event.causedBy ?? null,
  subject_type: event.subject.type,
  subject_id: event.subject.id,
  subject_version: event.subject.version,
  brand_id: event.brandId,
  account_id: event.accountId,
  data: event.data,
});

/**
 * The statement that writes audit lines and events. The log's row stays locked from here to the commit, so this is the last statement of a
 * transaction: seqs are gapless and in commit order because nobody can take the next one before we are done. It answers the seqs, in no order.
 */
export function appendLines(
  room: Room,
  rows: readonly NewLine[],
  audits: readonly AuditLine[],
  ip: string | null,
): Query<{ seq: number }> {
  const lines = audits.map((line) => ({
    action: line.action,
    subject_type: line.subjectType,
    subject_id: line.subjectId,
  }));
  return sql`
    with log as (
      update workspace_log set last = last + ${rows.length}, last_audit = last_audit + ${lines.length}
      where workspace_id = ${room.workspaceId}::uuid
      returning last - ${rows.length} as base, last_audit - ${lines.length} as audit_base
    ), audited as (
      insert into audit (workspace_id, seq, at, actor_type, actor_id, action, subject_type, subject_id, ip)
      select ${room.workspaceId}::uuid, log.audit_base + a.ord, ${at(room.now)}, ${room.actor.type}, ${room.actor.id}::uuid, a.action, a.subject_type, a.subject_id, ${ip}
      from log, rows from (jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as (action text, subject_type text, subject_id uuid)) with ordinality as a (action, subject_type, subject_id, ord)
    )
    insert into event (workspace_id, seq, id, type, v, at, by_type, by_id, caused_by, subject_type, subject_id, subject_version, brand_id, account_id, data)
    select ${room.workspaceId}::uuid, log.base + e.ord, e.id, e.type, 1, ${at(room.now)}, e.by_type, e.by_id, e.caused_by, e.subject_type, e.subject_id, e.subject_version, e.brand_id, e.account_id, e.data
    from log, rows from (jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as (
      id uuid, type text, by_type text, by_id uuid, caused_by uuid, subject_type text, subject_id uuid, subject_version integer, brand_id uuid, account_id uuid, data jsonb
    )) with ordinality as e (id, type, by_type, by_id, caused_by, subject_type, subject_id, subject_version, brand_id, account_id, data, ord)
    returning seq`;
}
