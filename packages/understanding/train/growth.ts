/**
 * How many times longer four times the text takes: four where time grows with the length, sixteen where it grows with the
 * square. Counted in the thread's own processor time, for others work on the machine too; the shorter text is read until
 * it took many of the ticks (some 4 ms each) that time comes in, and of several runs the quickest counts.
 */
export function growth(read: (text: string) => unknown, piece: string, size: number): number {
  const [part, whole] = [size, 4 * size].map((length) => piece.repeat(Math.ceil(length / piece.length)));
  if (part === undefined || whole === undefined) return Number.NaN;
  let rounds = 1;
  while (spent(read, part, rounds) < ENOUGH_MS && rounds < 4096) rounds *= 2;
  return (
    best(() => spent(read, whole, rounds)) /
    Math.max(
      best(() => spent(read, part, rounds)),
      ENOUGH_MS / 4,
    )
  );
}

const ENOUGH_MS = 12;
const RUNS = 3;

const best = (run: () => number): number => Math.min(...Array.from({ length: RUNS }, run));

function spent(read: (text: string) => unknown, text: string, rounds: number): number {
  const start = process.threadCpuUsage();
  // No two texts alike, or an answer that was kept would be measured.
  for (let round = 0; round < rounds; round += 1) read(`${text}${round}`);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}
