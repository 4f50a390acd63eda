import { setTimeout as pause } from 'node:timers/promises';
import { asLeader } from '../platform/database/index.ts';
import type { Desk } from './desk.ts';
import type { Worker } from './slice.ts';

/** How often a waiting worker says that it lives. */
const BREATH_MS = 5000;
/** The program starts faster when nobody tidies up first. */
const FIRST_MS = 60_000;

/** A worker that does its work every so often, in one process at a time. */
export const periodic = (
  name: string,
  everyMs: number,
  work: (desk: Desk, breathe: () => void) => Promise<void>,
): Worker => ({
  name,
  run: async (desk, signal, breathe) => {
    let next = performance.now() + Math.min(everyMs, FIRST_MS);
    while (!signal.aborted) {
      breathe();
      if (performance.now() >= next) {
        next = performance.now() + everyMs;
        await asLeader(desk.system, name, () => work(desk, breathe));
      }
      await pause(Math.min(everyMs, BREATH_MS), undefined, { signal }).catch(() => undefined); // aborted: the loop ends
    }
  },
});
