import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A labelled text; `source` says which set it comes from, `country` only in our own corpus. */
export type Row = {
  id: string;
  text: string;
  labels: readonly string[];
  source: string;
  country?: string;
  weight?: number;
};

/** Where the sets that are not committed lie: labelled data of others, read for training and never copied here. */
export const dataFolder = (): string =>
  process.env['TERTULIA_NLP_DATA'] ?? fileURLToPath(new URL('../../../../shared/data/nlp', import.meta.url));

export const hasOutsideData = (): boolean => existsSync(dataFolder());

export type Used = { set: string; rows: number; sha256: string };
const used = new Map<string, Used>();

/** What has been read so far, for the manifest. */
export const setsUsed = (): Used[] => [...used.values()].sort((a, b) => (a.set < b.set ? -1 : 1));
export const noteUsed = (one: Used): void => void used.set(one.set, one);
export const forgetSetsUsed = (): void => used.clear();

/** The rows of one outside set. */
export function outside(set: string): Record<string, unknown>[] {
  const bytes = readFileSync(join(dataFolder(), set));
  const rows = bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  used.set(set, { set, rows: rows.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  // JSON lines made by the project; every field is checked where it is used.
  return rows.map((line) => JSON.parse(line) as Record<string, unknown>);
}

const CORPUS = [
  'shop',
  'food',
  'bills',
  'plaza',
  'travel-care',
  'town',
  'screen',
  'home',
  'body',
  'stadium',
  'counter',
  'road',
  'desk',
  'barrio',
  'lobby',
  'till',
  'ward',
  'porch',
  'square',
  'parish',
  'doorstep',
  'parlour',
  'patio',
  'balcony',
] as const;

/** Our own corpus: one file a source (see data/README.md). */
export function corpus(): Row[] {
  return CORPUS.flatMap((source) => {
    const bytes = readFileSync(fileURLToPath(new URL(`../data/corpus/${source}.txt`, import.meta.url)));
    const rows = readRows(source, bytes.toString('utf8'));
    used.set(`corpus/${source}`, {
      set: `corpus/${source}`,
      rows: rows.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    return rows;
  });
}

/** Messages of ours that nothing is ever trained on: what the models are measured with. */
export const readAside = (): Row[] =>
  readRows('aside', readFileSync(fileURLToPath(new URL('../data/aside.txt', import.meta.url)), 'utf8'));

/** A file of ours: one section a country, `letters|text` a line. */
function readRows(source: string, file: string): Row[] {
  const rows: Row[] = [];
  let country = '';
  for (const line of file.split('\n')) {
    if (line.startsWith('# ')) country = line.slice(2).trim();
    const bar = line.indexOf('|');
    if (line.startsWith('#') || bar < 0) continue;
    rows.push({
      id: `${source}-${rows.length}`,
      text: line.slice(bar + 1),
      labels: spelled(line.slice(0, bar)),
      source,
      country,
    });
  }
  return rows;
}

const LETTERS: Record<string, string> = {
  q: 'question',
  n: 'needs_answer',
  c: 'complaint',
  p: 'purchase_intent',
  u: 'urgent',
  h: 'hater',
  s: 'promo',
  x: 'churn',
  t: 'toxic',
  '+': 'positive',
  '-': 'negative',
  '0': 'neutral',
};

function spelled(letters: string): string[] {
  const labels = letters.split('').map((letter) => {
    const label = LETTERS[letter];
    if (label === undefined) throw new Error(`No label is spelled "${letter}" (in "${letters}")`);
    return label;
  });
  // Abuse with a claim in it is a claim.
  return labels.filter((label) => label !== 'hater' || !labels.includes('complaint'));
}
