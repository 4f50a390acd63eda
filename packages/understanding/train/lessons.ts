import { frequent } from './word-lists.ts';
import { outside } from './rows.ts';

/** The English texts the teacher reads aloud: free sets alone, each text once, and frequent words one by one. */
export function lessons(): string[] {
  const found = new Set<string>();
  const add = (text: unknown): void => {
    const trimmed = String(text).trim();
    if (trimmed.length > 1) found.add(trimmed.slice(0, 300));
  };
  for (const set of ['intent-banking77', 'intent-clinc150', 'intent-hwu64'])
    for (const row of outside(`${set}/train.jsonl`)) add(row['text']);
  for (const word of frequent('english').slice(0, 6000)) add(word);
  for (const [at, row] of outside('promo/sms-train.jsonl').entries()) if (at % 2 === 0) add(row['text']);
  for (const row of outside('langid/dev.jsonl'))
    if (row['label'] === 'en' && row['kind'] === 'sentences') add(row['text']);
  for (const row of outside('person/dev-en.jsonl')) add(row['text']);
  for (const [at, row] of outside('toxicity-en/davidson-train.jsonl').entries()) if (at % 10 === 0) add(row['text']);
  return [...found];
}
