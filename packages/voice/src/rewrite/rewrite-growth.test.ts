import { expect, test } from 'vitest';
import { rewriteToWe } from './rewrite.ts';

// The thread's own time: others work on this machine too.
const cpuMs = (text: string, language: 'es' | 'en'): number => {
  const start = process.threadCpuUsage();
  rewriteToWe(text, language);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
};

test.each([
  ['es', 'Hola, creo que te envié mi pedido a las 12:30. '],
  ['es', 'llame al 900 '],
  ['en', 'Hi, I think I sent you my parcel at 12:30. '],
] as const)(
  'a text of %s with nothing but what is rewritten takes time in its length only: %s',
  (language, piece) => {
    const [part, whole] = [40_000, 320_000].map((length) => piece.repeat(Math.ceil(length / piece.length)));
    cpuMs(part ?? '', language);
    let [quick, long] = [Infinity, Infinity];
    for (let run = 0; run < 3; run++) {
      long = Math.min(long, cpuMs(whole ?? '', language));
      quick = Math.min(quick, Math.max(cpuMs(part ?? '', language), 10));
      if (long / quick < 16) break;
    }
    expect(long / quick).toBeLessThan(16);
  },
  60_000,
);
