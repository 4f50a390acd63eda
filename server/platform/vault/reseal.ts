import type pg from 'pg';
import { asOwner } from './as-owner.ts';
import type { SealedColumn } from './sealed-column.ts';
import type { Vault } from './vault.ts';

const BATCH = 100;
const nowhere = '00000000-0000-0000-0000-000000000000';

type Row = { readonly a: string; readonly b: string; readonly row: string; readonly sealed: Buffer };

export type Resealed = {
  readonly count: number;
  /** What no key here opens, as table and row. */
  readonly unreadable: readonly string[];
};

/**
 * Brings each secret of a column under the key that seals now, a hundred in a transaction, while others read and write them. Breaking off
 * between two batches, or in the middle of one, leaves every secret whole under the one key or the other; the next time goes on with the rest.
 */
export async function resealColumn(
  client: pg.ClientBase,
  vault: Vault,
  column: SealedColumn,
  told: (count: number) => void,
  signal: AbortSignal,
): Promise<Resealed> {
  let count = 0;
  const unreadable: string[] = [];
  let after: readonly [string, string] = [nowhere, nowhere];
  while (!signal.aborted) {
    const rows = await asOwner(client, () => olderAfter(client, vault, column, after));
    const last = rows.at(-1);
    if (last === undefined) break;
    after = [last.a, last.b];
    const fresh = rows.flatMap((row) => {
      try {
        const sealed = vault.reseal({ table: column.table, column: column.column, row: row.row }, row.sealed);
        return [{ ...row, fresh: sealed }];
      } catch {
        unreadable.push(`${column.table} ${row.row}`); // told at the end: the others need not wait for it
        return [];
      }
    });
    count += await asOwner(client, () => replace(client, column, fresh));
    told(count);
  }
  return { count, unreadable };
}

async function olderAfter(
  client: pg.ClientBase,
  vault: Vault,
  { table, column, key: [a, b], row }: SealedColumn,
  after: readonly [string, string],
): Promise<readonly Row[]> {
  const { rows } = await client.query<Row>(
    `select ${a} as a, ${b} as b, ${row} as row, ${column} as sealed from desk.${table}
     where substr(${column}, 2, 8) <> decode($1, 'hex') and (${a}, ${b}) > ($2::uuid, $3::uuid) order by ${a}, ${b} limit ${BATCH}`,
    [vault.keyId, ...after],
  );
  return rows;
}

/** Whoever wrote a secret meanwhile wrote a newer one: that stays. */
async function replace(
  client: pg.ClientBase,
  { table, column, key: [a, b] }: SealedColumn,
  rows: readonly (Row & { readonly fresh: Buffer })[],
): Promise<number> {
  const { rowCount } = await client.query(
    `update desk.${table} t set ${column} = n.fresh from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::bytea[]) as n (a, b, sealed, fresh)
     where t.${a} = n.a and t.${b} = n.b and t.${column} = n.sealed`,
    [rows.map((it) => it.a), rows.map((it) => it.b), rows.map((it) => it.sealed), rows.map((it) => it.fresh)],
  );
  return rowCount ?? 0;
}
