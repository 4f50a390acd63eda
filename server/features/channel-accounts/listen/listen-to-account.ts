import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from '../../../desk/index.ts';
import { connectedAccount } from '../connected-account.ts';
import { en } from '../texts.en.ts';
import { es } from '../texts.es.ts';
import { backOffMs } from './back-off.ts';
import { LeaseLost } from './keep-items.ts';
import { listenOnce, type Held } from './listen-once.ts';
import { recordHealth, recordLoss } from './note-health.ts';

/** A connection that held this long was a good one: what comes after it is a first loss again. */
const HELD_MS = 60_000;

/** One loss is everyday life of a network; from the second in a row on the account is shown as degraded. */
const LOSSES_TO_SHOW = 2;

/** Listens until the signal aborts or the lease is somebody else's, opening again with back-off after each loss. */
export async function listenToAccount(desk: Desk, held: Held, by: string, signal: AbortSignal): Promise<void> {
  let losses = 0;
  let isShown = false;
  const well = (): void => {
    losses = 0;
    if (!isShown) return;
    isShown = false;
    tell(desk, held, 'ok');
  };
  while (!signal.aborted) {
    const began = performance.now();
    try {
      await listenOnce(desk, held, by, signal, well);
    } catch (error) {
      if (error instanceof LeaseLost) return;
      if (signal.aborted) return;
      desk.log.warn({ accountId: held.accountId, losses, error: String(error) }, 'listen.lost');
    }
    if (performance.now() - began > HELD_MS) losses = 0;
    losses += 1;
    if (losses === LOSSES_TO_SHOW) {
      isShown = true;
      tell(desk, held, 'degraded');
    }
    await pause(backOffMs(losses, Math.random()), undefined, { signal }).catch(() => undefined); // woken by the end
  }
}

function tell(desk: Desk, held: Held, health: 'ok' | 'degraded'): void {
  const account = { workspaceId: held.workspaceId, id: held.accountId };
  const told =
    health === 'ok'
      ? recordHealth(desk, account, 'ok', null)
      : wordsFor(desk, held).then((words) => recordLoss(desk, account, words));
  told.catch((error: unknown) => desk.log.warn({ ...account, error: String(error) }, 'listen.health_not_kept'));
}

/** In the language of the account's brand: it is kept, and whoever reads it may be anybody. */
async function wordsFor(desk: Desk, held: Held): Promise<string> {
  const { locale } = await connectedAccount(desk, held.workspaceId, held.accountId);
  return (locale === 'en' ? en : es)['account.stream_lost'];
}
