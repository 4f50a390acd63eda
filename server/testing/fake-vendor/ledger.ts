import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';

export type LedgerEntry = {
  readonly kind: 'message' | 'action';
  /** Our message id; null for actions. */
  readonly ourId: string | null;
  readonly vendorId: string;
  readonly mode: string;
  readonly at: number;
  readonly body: unknown;
};

/** What the vendor was sent, on disk before it answers, so that no death of either side can make it forget. */
export function openLedger(file: string) {
  const entries: LedgerEntry[] = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as LedgerEntry) // written by append below
    : [];
  const handle = openSync(file, 'a');
  return {
    append: (entry: LedgerEntry): void => {
      writeSync(handle, `${JSON.stringify(entry)}\n`);
      fsyncSync(handle);
      entries.push(entry);
    },
    entries: (): readonly LedgerEntry[] => entries,
    /** How often each of our messages arrived: more than once is a double. */
    counts: (): Readonly<Record<string, number>> => {
      const counts: Record<string, number> = {};
      for (const { ourId } of entries) if (ourId !== null) counts[ourId] = (counts[ourId] ?? 0) + 1;
      return counts;
    },
    close: (): void => closeSync(handle),
  };
}
