import { setTimeout as pause } from 'node:timers/promises';
import { readPostmaster } from './postmaster-file.ts';
import { isAlive } from './process-state.ts';

/** Fast: transactions are rolled back, clients cut off, everything written. Then harder, should it hang. */
const stages = [
  { signal: 'SIGINT', patienceMs: 20_000 },
  { signal: 'SIGQUIT', patienceMs: 5_000 },
] as const;

export const stopServer = async (cluster: string): Promise<void> => {
  const processId = readPostmaster(cluster)?.processId;
  if (!processId) return;
  for (const { signal, patienceMs } of stages) {
    if (!isAlive(processId)) return;
    process.kill(processId, signal);
    const deadline = Date.now() + patienceMs;
    while (isAlive(processId) && Date.now() < deadline) await pause(10);
  }
};
