import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { asOwner } from './as-owner.ts';
import type { Keyring } from './keyring.ts';
import { masterKey } from './master-key.ts';
import { namedKeys, type SealedColumn } from './sealed-column.ts';
import { keyIdOf, makeVault, type Vault } from './vault.ts';
import { VaultTrouble } from './vault-trouble.ts';

/** Where the root lies: what signatures and passwords come from, sealed like any secret, so that it outlives the keys. */
export const rootPlace = { table: 'vault_root', column: 'sealed', row: 'root' } as const;

const wrongKey =
  'The vault key is not the one this database was locked with. Put the right vault.key back, or set TERTULIA_KEY.';

/**
 * The vault as this database was locked: which key seals, and the root of its signatures.
 * @param isNew a database in which nothing has been signed yet gets a root of its own; an older one signs on with its key.
 * @throws VaultTrouble when a key is not here that something of it was sealed with
 */
export const vaultOfDatabase = (
  client: pg.ClientBase,
  keyring: Keyring,
  columns: readonly SealedColumn[],
  { isNew = false } = {},
): Promise<Vault> =>
  asOwner(client, async () => {
    const { rows } = await client.query<{ fingerprint: string; sealed: Buffer }>(
      'select fingerprint, sealed from desk.vault_root',
    );
    const state = await client.query<{ vault_fingerprint: string }>('select vault_fingerprint from desk.installation');
    const lockedWith = rows[0]?.fingerprint ?? state.rows[0]?.vault_fingerprint;
    // A key made for what another one locked would open nothing, and be taken for the one that was lost.
    const keys = keyring.read(lockedWith === undefined).map(masterKey);
    const sealsWith = lockedWith ?? keys[0]?.fingerprint;
    const seals = keys.find(({ fingerprint }) => fingerprint === sealsWith);
    if (seals === undefined) throw new VaultTrouble(wrongKey);
    await assertAllHere(client, columns, new Set(keys.map(({ id }) => id)));

    const parts = {
      keys: keys.map(({ bytes }) => bytes),
      sealsWith: seals.fingerprint,
      ...(keyring.folder === null ? {} : { readAgain: keyring.read }),
    };
    const before = makeVault(parts);
    const root =
      rows[0] === undefined ? (isNew ? randomBytes(32) : seals.bytes) : before.open(rootPlace, rows[0].sealed);
    if (rows[0] === undefined)
      await client.query('insert into desk.vault_root (fingerprint, sealed) values ($1, $2)', [
        seals.fingerprint,
        before.seal(rootPlace, root),
      ]);
    return makeVault({ ...parts, root });
  });

async function assertAllHere(
  client: pg.ClientBase,
  columns: readonly SealedColumn[],
  here: ReadonlySet<string>,
): Promise<void> {
  const missing = [...(await namedKeys(client, columns))].find(([id]) => !here.has(id));
  if (missing === undefined) return;
  const [id, count] = missing;
  throw new VaultTrouble(
    `The vault key ${id} is not here, and ${count === 1 ? 'a secret is' : `${count} secrets are`} locked with it: add it to vault.key as a further line, or to TERTULIA_OLD_KEYS, and finish with "tertulia vault rotate".`,
  );
}

/** From now on the newest key seals, in every process that asks. @throws VaultTrouble when the root cannot be opened */
export const letNewestSeal = (client: pg.ClientBase, vault: Vault): Promise<void> =>
  asOwner(client, async () => {
    const [newest] = vault.keys();
    const { rows } = await client.query<{ sealed: Buffer }>('select sealed from desk.vault_root for update');
    if (newest === undefined || rows[0] === undefined) throw new VaultTrouble(wrongKey);
    vault.sealWith(newest.fingerprint);
    if (keyIdOf(rows[0].sealed) === newest.id) return;
    const sealed = vault.reseal(rootPlace, rows[0].sealed);
    await client.query('update desk.vault_root set fingerprint = $1, sealed = $2', [newest.fingerprint, sealed]);
    await client.query('update desk.installation set vault_fingerprint = $1', [newest.fingerprint]);
  });
