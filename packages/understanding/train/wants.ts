import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { noteUsed, type Row } from './rows.ts';

/** What buyers want, told by messages of ours: `data/wants.txt`, one `intent|text` a line, and the orders by chat. */
export function wants(): Row[] {
  const told = read('wants.txt')
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line, at) => rowOf('wants', at, line.slice(line.indexOf('|') + 1), line.slice(0, line.indexOf('|'))));
  const ordered = read('chat-orders.jsonl')
    .trim()
    .split('\n')
    .map((line, at) => {
      // Lines of ours; both fields are held by chat-orders.test.ts.
      const { text, label } = JSON.parse(line) as { text: string; label: string };
      return rowOf('chat-orders', at, text, label);
    });
  note('wants.txt', told.length);
  note('chat-orders.jsonl', ordered.length);
  return [...told, ...ordered];
}

const rowOf = (source: string, at: number, text: string, label: string): Row => ({
  id: `${source}-${at}`,
  text,
  labels: [label],
  source,
});

const read = (name: string): string => readFileSync(fileURLToPath(new URL(`../data/${name}`, import.meta.url)), 'utf8');

const note = (name: string, rows: number): void =>
  noteUsed({ set: `orders/${name}`, rows, sha256: createHash('sha256').update(read(name)).digest('hex') });
