import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What the scores of docs/voice.md hang on and a program makes: who learns them anew must score anew. */
const TABLES = [
  ['drafts', 'person/draft-weights'],
  ['texts', 'person/text-weights'],
  ['verbs', 'verbs/verbs'],
  ['address', 'address/address-weights'],
] as const;

/** Names the tables a score was made with by the first digits of their SHA-256. */
export const tablesLine = (): string =>
  `Of the tables ${TABLES.map(([name, path]) => `\`${name}\` ${digest(path)}`).join(', ')}.`;

const digest = (path: string): string =>
  createHash('sha256')
    .update(readFileSync(new URL(`../src/${path}.data.ts`, import.meta.url)))
    .digest('hex')
    .slice(0, 8);
