import { borrowed } from './borrow.ts';
import { lists } from './lists.ts';
import type { Recipe } from './learn.ts';
import { corpus, outside, type Row } from './rows.ts';
import { ORDER_INTENTS } from '../src/orders/intent-names.ts';
import { wants } from './wants.ts';

/** One model of a pack: where its rows come from, what it says, and how it is learned. */
export type ModelPlan = {
  name: string;
  pack: 'core' | 'research';
  kind: 'one-of' | 'many';
  labels: readonly string[];
  recipe: () => Recipe;
  rows: () => Row[];
};

export const SIGNALS = [
  'question',
  'needs_answer',
  'complaint',
  'purchase_intent',
  'urgent',
  'hater',
  'promo',
  'churn',
] as const;
const POLARITIES = ['negative', 'neutral', 'positive'] as const;

const own = (): Row[] => corpus();

/** Rows of an outside set, each with the one label `read` gives it; `undefined` leaves the row out. */
function from(set: string, read: (row: Record<string, unknown>) => string | undefined, weight = 1): Row[] {
  return outside(set).flatMap((row) => {
    const label = read(row);
    return label === undefined
      ? []
      : [{ id: String(row['id']), text: String(row['text']), labels: [label], source: set, weight }];
  });
}

const label = (row: Record<string, unknown>): string => String(row['label']);
const polarityOf = (row: Row): string => POLARITIES.find((name) => row.labels.includes(name)) ?? 'neutral';
const oneOf = (rows: Row[], name: (row: Row) => string, weight = 1): Row[] =>
  rows.map((row) => ({ ...row, labels: [name(row)], weight }));

const spanishAbuse = (): Row[] => from('toxicity-es/train.jsonl', (row) => String(row['bin']));
const englishAbuse = (): Row[] => [
  ...from('toxicity-en/olid-train.jsonl', label),
  ...from('toxicity-en/olid-dev.jsonl', label),
];
const davidson = (weight = 1): Row[] =>
  from('toxicity-en/davidson-train.jsonl', (row) => (label(row) === 'neither' ? 'not' : 'off'), weight);
const hatred = (): Row[] => [
  ...from('toxicity-en/hateval-train.jsonl', label),
  ...from('toxicity-en/hateval-dev.jsonl', label),
];
const englishTweets = (): Row[] => [
  ...from('sentiment/umsab-en-train.jsonl', label),
  ...from('sentiment/umsab-en-dev.jsonl', label),
  ...from('sentiment/tweeteval-val.jsonl', label),
];
const travellers = (): Row[] => from('sentiment/airline-train.jsonl', label);
const fromOwn = (labels: readonly string[], bits: number): Float32Array[] =>
  labels.map((name) => borrowed(own(), name, bits));

export const MODELS: readonly ModelPlan[] = [
  {
    name: 'signals',
    pack: 'core',
    kind: 'many',
    labels: SIGNALS,
    recipe: () => ({ bits: 16, scale: 'both', cost: 0.2, best: 'f1' }),
    rows: own,
  },
  {
    name: 'toxicity',
    pack: 'core',
    kind: 'many',
    labels: ['off'],
    recipe: () => ({ bits: 16, scale: 'both', cost: 0.1, best: 'macro' }),
    rows: () => oneOf(own(), (row) => (row.labels.includes('toxic') ? 'off' : 'not')),
  },
  {
    name: 'toxicity-en',
    pack: 'core',
    kind: 'many',
    labels: ['off'],
    recipe: () => ({ bits: 17, scale: 'sided', cost: 0.3, best: 'macro' }),
    rows: () => [...oneOf(own(), (row) => (row.labels.includes('toxic') ? 'off' : 'not'), 3), ...davidson(0.3)],
  },
  {
    name: 'sentiment',
    pack: 'core',
    kind: 'one-of',
    labels: POLARITIES,
    recipe: () => ({
      bits: 18,
      reads: 'feelings',
      scale: 'both',
      cost: 0.1,
      best: 'macro',
      priors: [lists(18)],
      lean: 3,
    }),
    rows: () => oneOf(own(), polarityOf),
  },
  {
    name: 'promo',
    pack: 'core',
    kind: 'many',
    labels: ['spam'],
    recipe: () => ({ bits: 16, scale: 'both', cost: 0.3, best: 'macro' }),
    rows: () => [
      ...oneOf(own(), (row) => (row.labels.includes('promo') ? 'spam' : 'ham')),
      ...from('promo/youtube-train.jsonl', label),
      ...from('promo/sms-train.jsonl', label, 0.3),
    ],
  },
  {
    name: 'purchase-intent',
    pack: 'core',
    kind: 'many',
    labels: ['pi'],
    recipe: () => ({ bits: 16, scale: 'both', cost: 0.1, best: 'macro' }),
    rows: () => from('purchase-intent-en/train.jsonl', label),
  },
  {
    name: 'wants',
    pack: 'core',
    kind: 'one-of',
    labels: ORDER_INTENTS,
    recipe: () => ({ bits: 16, scale: 'both', cost: 0.1, best: 'macro' }),
    rows: wants,
  },
  {
    name: 'toxicity-es',
    pack: 'research',
    kind: 'many',
    labels: ['off'],
    recipe: () => ({ bits: 18, scale: 'both', cost: 0.1, best: 'macro', priors: fromOwn(['toxic', 'hater'], 18) }),
    rows: () => spanishAbuse(),
  },
  {
    name: 'toxicity-es-four',
    pack: 'research',
    kind: 'one-of',
    labels: ['NO', 'NOE', 'OFP', 'OFG'],
    recipe: () => ({
      bits: 17,
      scale: 'both',
      cost: 0.1,
      best: 'macro',
      priors: fromOwn(['toxic', 'hater'], 17),
      asks: [
        { yes: ['OFP', 'OFG'], no: ['NO', 'NOE'] },
        { yes: ['OFG'], no: ['OFP'] },
        { yes: ['NOE'], no: ['NO'] },
        { yes: ['NOE'], no: ['OFP'] },
        { yes: ['NOE', 'OFP', 'OFG'], no: ['NO'] },
      ],
    }),
    rows: () => from('toxicity-es/train.jsonl', label),
  },
  {
    name: 'toxicity-en',
    pack: 'research',
    kind: 'many',
    labels: ['off'],
    recipe: () => ({
      bits: 18,
      scale: 'both',
      cost: 0.1,
      best: 'macro',
      priors: [
        borrowed(davidson(), 'off', 18),
        borrowed(hatred(), 'hate', 18),
        borrowed(englishTweets(), 'negative', 18),
        ...fromOwn(['toxic'], 18),
      ],
    }),
    rows: () => englishAbuse(),
  },
  {
    name: 'sentiment-es',
    pack: 'research',
    kind: 'one-of',
    labels: POLARITIES,
    recipe: () => ({
      bits: 18,
      reads: 'feelings',
      scale: 'both',
      cost: 0.05,
      best: 'macro',
      priors: [lists(18), ...fromOwn(['negative', 'positive'], 18), borrowed(spanishAbuse(), 'off', 18)],
    }),
    rows: () => [...from('sentiment/umsab-es-train.jsonl', label), ...from('sentiment/umsab-es-dev.jsonl', label)],
  },
  {
    name: 'sentiment-en',
    pack: 'research',
    kind: 'one-of',
    labels: POLARITIES,
    recipe: () => ({
      bits: 18,
      reads: 'feelings',
      scale: 'sided',
      cost: 0.1,
      best: 'macro',
      priors: [
        lists(18),
        ...fromOwn(['negative', 'positive'], 18),
        borrowed(travellers(), 'negative', 18),
        borrowed(travellers(), 'positive', 18),
        borrowed(englishAbuse(), 'off', 18),
      ],
    }),
    rows: () => englishTweets(),
  },
  {
    name: 'sentiment-inbox-en',
    pack: 'research',
    kind: 'one-of',
    labels: POLARITIES,
    recipe: () => ({
      bits: 18,
      reads: 'feelings',
      scale: 'both',
      cost: 0.1,
      best: 'macro',
      priors: [
        lists(18),
        ...fromOwn(['negative', 'positive'], 18),
        borrowed(englishTweets(), 'negative', 18),
        borrowed(englishTweets(), 'positive', 18),
      ],
    }),
    rows: () => travellers(),
  },
  {
    name: 'complaint-en',
    pack: 'research',
    kind: 'many',
    labels: ['complaint'],
    recipe: () => ({
      bits: 17,
      scale: 'both',
      cost: 0.1,
      best: 'macro',
      priors: [borrowed(travellers(), 'negative', 17), borrowed(travellers(), 'positive', 17)],
    }),
    rows: () => from('complaint-en/train.jsonl', label),
  },
];
