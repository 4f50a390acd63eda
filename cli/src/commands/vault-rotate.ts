import { randomBytes } from 'node:crypto';
import type { Administrator } from '@tertulia/server/database';
import { makeMayDie } from '@tertulia/server/die';
import { sealedColumns } from '@tertulia/server/sealed-columns';
import { asOwner, namedKeys, replaceKeys, rotateVault, vaultOfDatabase, type Keyring } from '@tertulia/server/vault';
import { keysOf } from '../keys-of.ts';
import { settled } from '../settled.ts';
import { withAdmin } from '../with-admin.ts';
import { WrongUse } from '../wrong-use.ts';

export const vaultRotate = async (args: readonly string[]): Promise<number> => {
  if (args.length > 0) throw new WrongUse('vault rotate takes nothing more.');
  const settings = settled();
  const keyring = keysOf(settings);
  const mayDie = makeMayDie(settings.dieAt);
  const breaking = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => breaking.abort());
  return withAdmin(settings, 'vault', async (client) => {
    await makeNewKeyIfDone(client, keyring);
    const vault = await vaultOfDatabase(client, keyring, sealedColumns);
    say(`Locking everything with the key ${vault.keys()[0]?.id}; the desk may run.`);
    const { resealed, left, unreadable } = await rotateVault(client, vault, sealedColumns, {
      told: (table, count) => {
        say(`${table}: ${count}`);
        mayDie('vault.batch');
      },
      signal: breaking.signal,
    });
    for (const one of unreadable) say(`No key opens ${one}: it was damaged, and stays as it is.`);
    if (left > 0) {
      say(`${left} secrets still name an older key: "tertulia vault rotate" goes on with them.`);
      return 1;
    }
    say(
      `Done: ${resealed} secrets are locked anew, and nothing names an older key. Whoever restores a backup made until now still needs it.`,
    );
    return 0;
  });
};

/** A rotation that was broken off goes on with its key; after one that is done, a new one begins with a key of its own. */
async function makeNewKeyIfDone(client: Administrator, keyring: Keyring): Promise<void> {
  const vault = await vaultOfDatabase(client, keyring, sealedColumns);
  const newest = vault.keys()[0];
  const named = await asOwner(client, () => namedKeys(client, sealedColumns));
  const isDone = newest?.id === vault.keyId && [...named.keys()].every((id) => id === newest.id);
  if (!isDone) return;
  if (keyring.folder === null)
    throw new WrongUse(
      'Everything is locked with TERTULIA_KEY already. To change it, start each process with a new key in TERTULIA_KEY and this one in TERTULIA_OLD_KEYS; then rotate.',
    );
  replaceKeys(keyring.folder, [randomBytes(32), ...keyring.read()]);
}

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);
