import { setTimeout as pause } from 'node:timers/promises';
import type { Desk, Worker } from '../desk/index.ts';

export type RunningWorkers = {
  /** When each worker last breathed, epoch milliseconds. */
  readonly breaths: ReadonlyMap<string, number>;
  /** Lets each finish what it has begun. */
  readonly stop: () => Promise<void>;
};

const AGAIN_MS = 1000;
const TELL_MS = 5000;

/** Keeps the workers going: one that throws is logged and started again after a moment. */
export function runWorkers(desk: Desk, workers: readonly Worker[]): RunningWorkers {
  const stopping = new AbortController();
  const breaths = new Map<string, number>();
  const failures = new Map<string, number>();
  const keepGoing = async (worker: Worker): Promise<void> => {
    const breathe = (): void => void breaths.set(worker.name, Date.now());
    while (!stopping.signal.aborted) {
      breathe();
      try {
        await worker.run(desk, stopping.signal, breathe);
      } catch (error) {
        failures.set(worker.name, Date.now());
        desk.log.error(
          { worker: worker.name, error: error instanceof Error ? error.message : String(error) },
          'worker.failed',
        );
        await pause(AGAIN_MS, undefined, { signal: stopping.signal }).catch(() => undefined); // aborted: the loop ends
      }
    }
  };
  /** One that fails and begins again all the time does not count as alive. */
  const alive = (name: string): boolean =>
    Date.now() - (breaths.get(name) ?? 0) < TELL_MS * 2 && Date.now() - (failures.get(name) ?? 0) > TELL_MS;
  const running = [
    ...workers.map(keepGoing),
    tellBreaths(desk, () => [...breaths.keys()].filter(alive), stopping.signal),
  ];
  return {
    breaths,
    stop: async () => {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

/** To where every process that serves can ask who breathes: they may run apart. */
async function tellBreaths(desk: Desk, alive: () => string[], signal: AbortSignal): Promise<void> {
  const process = desk.ids.next();
  while (!signal.aborted) {
    await desk.system.query('select desk.note_breaths($1, $2)', [alive(), process]).catch((error: unknown) => {
      desk.log.warn({ error: String(error) }, 'worker.breaths_not_told'); // health says so when it lasts
    });
    await pause(TELL_MS, undefined, { signal }).catch(() => undefined); // aborted: the loop ends
  }
}
