/** One command of `tertulia understand` and the scorer that judges what it says of a set in the folder of data. */
export type Asked = {
  readonly task: string;
  readonly language: string;
  readonly pack: 'core' | 'research' | 'meanings';
  readonly set: string;
  readonly scorer: string;
  /** More of the command, and what the scorer is told after its two files. */
  readonly options?: readonly string[];
  readonly rest?: readonly string[];
  /** What an intent model learns from; with `fifth` that is four fifths of the set itself, and the fifth is scored. */
  readonly train?: string;
  readonly fifth?: true;
  readonly target?: string;
};

const both = (asked: Omit<Asked, 'pack'>): Asked[] => [
  { ...asked, pack: 'core' },
  { ...asked, pack: 'research' },
];
const toxicity = (language: 'es' | 'en', set: string): Asked[] =>
  both({ task: 'toxicity', language, set, scorer: 'toxicity', options: ['--lang', language] });
const sentiment = (language: 'es' | 'en', set: string): Asked[] =>
  both({ task: 'sentiment', language, set, scorer: 'sentiment', options: ['--lang', language] });
const inbound = (language: 'es' | 'en'): Asked => ({
  task: 'inbound',
  language,
  pack: 'core',
  set: `inbound/dev-${language}.jsonl`,
  scorer: 'inbound',
  target: '85',
});
const intent = (language: string, name: string, target: string, fifth?: true): Asked => ({
  task: 'intent',
  language,
  pack: 'meanings',
  set: `intent-${name}/${fifth === true ? 'train' : 'dev'}.jsonl`,
  scorer: 'intent',
  train: `intent-${name}/train.jsonl`,
  target,
  ...(fifth === true ? { fifth } : {}),
});
const groups = (language: string, name: string, count: number, target: string, fifth?: true): Asked => ({
  task: 'cluster',
  language,
  pack: 'meanings',
  set: `intent-${name}/${fifth === true ? 'train' : 'dev'}.jsonl`,
  scorer: 'cluster',
  options: ['--clusters', String(count)],
  target,
  ...(fifth === true ? { fifth } : {}),
});

/** Every pair of a task and a set that can be scored here; what a pack learned from is left out when the table is made. */
export const COMMANDS: readonly Asked[] = [
  ...toxicity('es', 'toxicity-es/dev.jsonl'),
  ...toxicity('es', 'toxicity-es/train.jsonl'),
  {
    task: 'toxicity',
    language: 'es',
    pack: 'research',
    set: 'toxicity-es/dev.jsonl',
    scorer: 'toxicity',
    options: ['--four', '--lang', 'es'],
    rest: ['--four'],
  },
  ...toxicity('en', 'toxicity-en/olid-dev.jsonl'),
  ...toxicity('en', 'toxicity-en/olid-train.jsonl'),
  ...sentiment('es', 'sentiment/umsab-es-dev.jsonl'),
  ...sentiment('es', 'sentiment/umsab-es-train.jsonl'),
  ...sentiment('en', 'sentiment/umsab-en-dev.jsonl'),
  ...sentiment('en', 'sentiment/umsab-en-train.jsonl'),
  ...sentiment('en', 'sentiment/tweeteval-val.jsonl'),
  ...sentiment('en', 'sentiment/airline-train.jsonl'),
  ...both({
    task: 'complaint',
    language: 'en',
    set: 'complaint-en/train.jsonl',
    scorer: 'complaint',
    options: ['--lang', 'en'],
  }),
  inbound('es'),
  inbound('en'),
  { task: 'orders', language: 'es', pack: 'core', set: 'orders-es/dev.jsonl', scorer: 'orders', target: '92; 80' },
  { task: 'neardup', language: 'es, en', pack: 'core', set: 'neardup/dev.jsonl', scorer: 'neardup', target: '94' },
  intent('en', 'clinc150', '181; 96.5'),
  intent('en', 'hwu64', '90'),
  intent('es', 'mtod-es', '98.8'),
  intent('en', 'banking77', '92.5', true),
  groups('en', 'banking77', 77, '70', true),
  groups('en', 'clinc150', 150, '81'),
  groups('es', 'mtod-es', 12, ''),
];
