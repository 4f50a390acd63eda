import { instantOf, type Instant } from '@tertulia/contract';
import pg from 'pg';

/** PostgreSQL's object ids of the types we read our own way (pg_type.dat). */
const TIMESTAMPTZ = 1184;
const INT8 = 20;

/** `timestamptz` is read as an Instant, `bigint` as a number: counts and seqs stay far below 2^53. */
export const readers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === TIMESTAMPTZ) return (text: string) => instantOf(new Date(text));
    if (oid === INT8) return Number;
    return pg.types.getTypeParser(oid, format ?? 'text');
  }) as typeof pg.types.getTypeParser, // same call, two readers more
};

/** An Instant as a query's parameter. */
export const at = (moment: Instant): Date => new Date(moment);
export const atOrNull = (moment: Instant | null): Date | null => (moment === null ? null : new Date(moment));
