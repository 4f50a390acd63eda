import type { Verdict } from '../reading/understanding.ts';

/** What one text can be asked, and the labels that may be answered. The same for every provider. */
export const PROVIDED = {
  toxicity: ['off', 'not'],
  sentiment: ['negative', 'neutral', 'positive'],
  complaint: ['complaint', 'not'],
  'purchase-intent': ['pi', 'no'],
  promo: ['spam', 'ham'],
  churn: ['churn', 'not'],
  urgency: ['urgent', 'not'],
  question: ['question', 'not'],
} as const satisfies Record<string, readonly string[]>;
export type ProvidedTask = keyof typeof PROVIDED;

/** A verdict and who gave it; `fellBack` says why another was asked in vain. */
export type ProvidedVerdict = Verdict & { by: 'local' | 'onnx' | 'language-model'; fellBack?: FallBack };

/** Why a provider's answer could not be used. None of them is an error for whoever asked: the local answer stands in. */
export type FallBack =
  | 'understanding.provider_late'
  | 'understanding.provider_unreachable'
  | 'understanding.provider_refused'
  | 'understanding.provider_unreadable'
  | 'understanding.provider_off_list';

/** Somebody who judges texts. `local` is always there; the others are somebody's choice, and nothing needs them. */
export type Provider = { judge: (task: ProvidedTask, text: string) => Promise<ProvidedVerdict> };
