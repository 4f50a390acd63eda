import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { rolesIn, setPasswords } from '../database/index.ts';
import { runningReaders } from './readers.ts';
import { rootPlace } from './vault-of-database.ts';
import { makeVault, type Vault } from './vault.ts';
import { VaultTrouble } from './vault-trouble.ts';

/**
 * Another root: whatever was signed until now proves nothing any more. For a key that fell into wrong hands, since whoever had it could sign.
 * @throws VaultTrouble while a process runs, which would go on signing with the old one
 */
export async function signAnew(client: pg.Client, vault: Vault): Promise<void> {
  const running = (await runningReaders(client)).length;
  if (running > 0)
    throw new VaultTrouble(
      `Stop the desk first: ${running === 1 ? 'a process is' : `${running} processes are`} still signing with what is to be replaced.`,
    );
  const root = randomBytes(32);
  const roles = await rolesIn(client);
  await client.query('begin');
  await client.query(`comment on role ${roles.app} is null`);
  await setPasswords(client, roles, makeVault({ keys: [root] }).derive('postgres'));
  await client.query(`set local role ${roles.owner}`);
  await client.query('update desk.vault_root set sealed = $1', [vault.seal(rootPlace, root)]);
  await client.query('commit');
}
