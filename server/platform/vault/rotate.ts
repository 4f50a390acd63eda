import type pg from 'pg';
import { asOwner } from './as-owner.ts';
import { readersAll } from './readers.ts';
import { resealColumn } from './reseal.ts';
import { namedKeys, type SealedColumn } from './sealed-column.ts';
import { letNewestSeal } from './vault-of-database.ts';
import type { Vault } from './vault.ts';

export type Rotated = {
  readonly resealed: number;
  /** Secrets that still name an older key: somebody broke it off, or no key opens them. */
  readonly left: number;
  readonly unreadable: readonly string[];
};

type Watch = {
  /** After each batch: which table, and how many of its secrets so far. */
  readonly told: (table: string, count: number) => void;
  /** Breaks off after the batch that is being written. */
  readonly signal: AbortSignal;
  readonly patienceMs?: number;
};

/**
 * Brings everything under the newest key while the desk runs. No process may seal with a key that another one lacks: first all of them know
 * it, then all of them seal with it, and only then is what lies there sealed anew. Done again after any end in the middle, it goes on.
 * @throws VaultTrouble when a running process does not know the key
 */
export async function rotateVault(
  client: pg.ClientBase,
  vault: Vault,
  columns: readonly SealedColumn[],
  { told, signal, patienceMs }: Watch,
): Promise<Rotated> {
  const newest = vault.keys()[0]?.fingerprint ?? '';
  await readersAll(
    client,
    ({ knows }) => knows.includes(newest),
    (lacking) =>
      `${lacking} running ${lacking === 1 ? 'process does' : 'processes do'} not know the new vault key: start each with the new key in TERTULIA_KEY and the old one in TERTULIA_OLD_KEYS, then rotate again. Nothing was changed.`,
    patienceMs,
  );
  await letNewestSeal(client, vault);
  await readersAll(
    client,
    ({ seals_with }) => seals_with === newest,
    (lacking) =>
      `${lacking} running ${lacking === 1 ? 'process does' : 'processes do'} not seal with the new vault key: start ${lacking === 1 ? 'it' : 'them'} anew, then rotate again, which goes on from here.`,
    patienceMs,
  );
  let resealed = 0;
  const unreadable: string[] = [];
  for (const column of columns) {
    const done = await resealColumn(client, vault, column, (count) => told(column.table, count), signal);
    resealed += done.count;
    unreadable.push(...done.unreadable);
  }
  const named = await asOwner(client, () => namedKeys(client, columns));
  const left = [...named].filter(([id]) => id !== vault.keyId).reduce((all, [, count]) => all + count, 0);
  return { resealed, left, unreadable };
}
