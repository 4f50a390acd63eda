import { setTimeout as pause } from 'node:timers/promises';
import type { Desk, Worker } from '../desk/index.ts';

export type RunningWorkers = {
  /** When each worker last breathed, epoch milliseconds. */
  readonly breaths: ReadonlyMap<string, number>;
  /** Lets each finish what it has begun. */
  readonly stop: () => Promise<void>;
};

const AGAIN_MS = 1000;

/** Keeps the workers going: one that throws is logged and started again after a moment. */
export function runWorkers(desk: Desk, workers: readonly Worker[]): RunningWorkers {
  const stopping = new AbortController();
  const breaths = new Map<string, number>();
  const keepGoing = async (worker: Worker): Promise<void> => {
    const breathe = (): void => void breaths.set(worker.name, Date.now());
    while (!stopping.signal.aborted) {
      breathe();
      try {
        await worker.run(desk, stopping.signal, breathe);
      } catch (error) {
        desk.log.error(
          { worker: worker.name, error: error instanceof Error ? error.message : String(error) },
          'worker.failed',
        );
        await pause(AGAIN_MS, undefined, { signal: stopping.signal }).catch(() => undefined); // aborted: the loop ends
      }
    }
  };
  const running = workers.map(keepGoing);
  return {
    breaths,
    stop: async () => {
      stopping.abort();
      await Promise.all(running);
    },
  };
}
