// How long a message takes: `node packages/understanding/train/speed.ts`. Every classifier of both packs on each message of our corpus.
import { openPack } from '../src/linear/open-pack.ts';
import { inboundSignals } from '../src/reading/signals.ts';
import { Understanding } from '../src/reading/understanding.ts';
import { corpus } from './rows.ts';

// Time on the processor, not on the wall: a busy machine says nothing about the code.
const cold = process.cpuUsage();
const core = openPack('core');
const first = new Understanding(core);
inboundSignals(first, 'hola, ¿abrís hoy?');
const warm = process.cpuUsage(cold);
const loaded = cold.user + cold.system;
console.log(
  `core from the disk to its first answer: ${((warm.user + warm.system) / 1000).toFixed(0)} ms; with Node's own start and the reading of the code: ${((loaded + warm.user + warm.system) / 1000).toFixed(0)} ms`,
);

const reader = new Understanding(core, openPack('research'));
const texts = corpus().map(({ text }, at) => (at % 3 === 0 ? `${text}. ${text} ${text}` : text));
const askAll = (text: string): void => {
  inboundSignals(reader, text);
  reader.language(text);
  for (const name of [...core.models.keys(), ...openPack('research').models.keys()]) {
    if (!name.startsWith('language')) reader.all(name, text);
  }
};
for (const text of texts) askAll(text);
const times = texts
  .map((text) => {
    const started = process.cpuUsage();
    askAll(`${text} `);
    const spent = process.cpuUsage(started);
    return (spent.user + spent.system) / 1000;
  })
  .sort((a, b) => a - b);
const at = (share: number): string => ((times[Math.floor(times.length * share)] ?? 0) * 1000).toFixed(0);
console.log(`every classifier of both packs, one message: p50 ${at(0.5)} µs, p95 ${at(0.95)} µs, p99 ${at(0.99)} µs`);
