import { readFileSync } from 'node:fs';
import { lint } from '../src/lint.ts';
import { defaultProtocol } from '../src/protocol.ts';

/** How long a draft takes: `node packages/voice/train/bench.ts`. The thread's own time does not see who else is working. */
const clock = performance.now();
const protocol = defaultProtocol('es-ES');
const review = (text: string): void =>
  void lint({ text, surface: 'reply', reach: 'public' }, protocol, { draftLanguage: 'es' });
review('Hola, te envío el recibo.');
const coldMs = performance.now() - clock;

const lines = readFileSync(new URL('../data/clean/es.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const texts = (length: number): string[] =>
  Array.from({ length: 120 }, (_, first) => {
    let text = '';
    for (let at = first; text.length < length; at++) text += `${lines[(at * 7) % lines.length] ?? ''} `;
    return text.slice(0, length);
  });

const measure = (length: number): Record<string, string> => {
  const drafts = texts(length);
  for (const draft of drafts) review(draft);
  const times: number[] = [];
  const before = process.threadCpuUsage();
  for (let round = 0; round < 10; round++) {
    for (const draft of drafts) {
      const start = performance.now();
      review(draft);
      times.push(performance.now() - start);
    }
  }
  const { user, system } = process.threadCpuUsage(before);
  times.sort((a, b) => a - b);
  const at = (share: number): string => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(3)} ms`;
  return {
    characters: String(length),
    p50: at(0.5),
    p95: at(0.95),
    cpu: `${((user + system) / 1000 / times.length).toFixed(3)} ms`,
  };
};

console.log(`first draft, tables read: ${coldMs.toFixed(0)} ms`);
console.table([measure(280), measure(560), measure(1120)]);
