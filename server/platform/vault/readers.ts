import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { Pool } from '../database/index.ts';
import type { Log } from '../log/index.ts';
import { asOwner } from './as-owner.ts';
import type { Vault } from './vault.ts';
import { VaultTrouble } from './vault-trouble.ts';

const EVERY_MS = 5000;
/** Who has not said anything for so long is gone. */
const GONE_SECONDS = 20;
const PATIENCE_MS = 60_000;

/** What a process needs of the desk to keep its vault in step. */
type Parts = { readonly system: Pool; readonly vault: Vault; readonly log: Log; readonly process: string };

/** Tells the database, as long as this process runs, which keys it has, and seals with the one that the database names. */
export function keepVaultInStep(
  { system, vault, log, process }: Parts,
  everyMs = EVERY_MS,
): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController();
  const running = (async () => {
    while (!stopping.signal.aborted) {
      try {
        const known = vault.keys().map(({ fingerprint }) => fingerprint);
        const { rows } = await system.query<{ fingerprint: string | null }>(
          'select desk.tell_vault($1, $2, $3) as fingerprint',
          [process, known, vault.fingerprint],
        );
        const wanted = rows[0]?.fingerprint ?? vault.fingerprint;
        if (wanted !== vault.fingerprint && !vault.sealWith(wanted)) log.error({}, 'vault.key_missing');
        else vault.readAgain();
      } catch (error) {
        log.warn({ error: String(error) }, 'vault.not_told'); // a rotation waits until it is
      }
      await pause(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined); // aborted: the loop ends
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await running;
      await system.query('select desk.vault_left($1)', [process]).catch((error: unknown) => {
        log.debug({ error: String(error) }, 'vault.not_told'); // it is taken for gone a little later
      });
    },
  };
}

type Reader = { readonly knows: readonly string[]; readonly seals_with: string };

export const runningReaders = (client: pg.ClientBase): Promise<readonly Reader[]> =>
  asOwner(client, async () => {
    const { rows } = await client.query<Reader>(
      `select knows, seals_with from desk.vault_reader where at > clock_timestamp() - make_interval(secs => $1)`,
      [GONE_SECONDS],
    );
    return rows;
  });

/** Until every running process does as it should. @throws VaultTrouble with this sentence when one does not */
export async function readersAll(
  client: pg.ClientBase,
  does: (reader: Reader) => boolean,
  sentence: (lacking: number) => string,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const lacking = (await runningReaders(client)).filter((reader) => !does(reader)).length;
    if (lacking === 0) return;
    if (performance.now() > deadline) throw new VaultTrouble(sentence(lacking));
    await pause(250);
  }
}
