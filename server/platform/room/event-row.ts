import { instantOf, type DeskEvent, type Instant } from '@tertulia/contract';

/** A line of a workspace's log as its table holds it. `at` is milliseconds since 1970. */
export type EventRow = {
  readonly seq: number;
  readonly id: string;
  readonly type: string;
  readonly at: Instant | number;
  readonly by_type: string;
  readonly by_id: string | null;
  readonly caused_by: string | null;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly subject_version: number;
  readonly brand_id: string | null;
  readonly account_id: string | null;
  readonly data: unknown;
};

export const eventOf = (row: EventRow): DeskEvent =>
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
