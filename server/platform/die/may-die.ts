import type { DieStep } from './steps.ts';

/**
 * For tests: `TERTULIA_DIE_AT=<step>:<n>` ends the process the nth time that step is reached, as a power cut would: no handler
 * runs, nothing is flushed.
 */
export function makeMayDie(dieAt: { readonly step: DieStep; readonly count: number } | null): (step: DieStep) => void {
  if (dieAt === null) return () => undefined;
  let left = dieAt.count;
  return (step) => {
    if (step === dieAt.step && --left === 0) process.kill(process.pid, 'SIGKILL');
  };
}
