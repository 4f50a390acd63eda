import { setTimeout as pause } from 'node:timers/promises';
import type { Desk, Worker } from '../../../desk/index.ts';
import { runner, sql } from '../../../platform/database/index.ts';
import { sweepBuckets } from '../../../platform/rate-limit/index.ts';

const BATCH = 1000;
const EVERY_MS = 5000;

/** Chains new audit lines: each seal covers its line and the seal before. Answers how many it sealed. */
export async function sealAudit(desk: Desk): Promise<number> {
  const row = await runner(desk.system).one(sql<{ sealed: number }>`select desk.seal_audit(${BATCH}) as sealed`);
  return row?.sealed ?? 0;
}

export const auditSealer: Worker = {
  name: 'seal-audit',
  run: async (desk, signal, breathe) => {
    let swept = 0;
    while (!signal.aborted) {
      breathe();
      const sealed = await sealAudit(desk);
      if (desk.clock.now() - swept > 3_600_000) {
        swept = desk.clock.now();
        await sweepBuckets(desk.system, desk.clock.now());
      }
      if (sealed < BATCH) await pause(EVERY_MS, undefined, { signal }).catch(() => undefined); // woken by the end
    }
  },
};
