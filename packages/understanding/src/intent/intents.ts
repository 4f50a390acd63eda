import type { Linear } from '../learning/svm.ts';
import type { Centres } from './centres.ts';
import type { Examples } from './examples.ts';
import type { IntentSpace } from './intent-space.ts';

/** When to say "none of these": never, or below a likelihood of being in scope. */
export type Rejection =
  | { kind: 'never' }
  | { kind: 'learned'; inScope: (looks: readonly number[]) => number; from: number };

/** What a brand taught: its intents, and what to say of a text that is none of them. */
export type Intents = {
  labels: readonly string[];
  space: IntentSpace;
  /** All intents against each other, and each against the rest: they err on different texts, so both vote. */
  weights: Float32Array;
  against: readonly Linear[];
  centres: Centres;
  /** Heard where two intents are almost as loud; none, if they are few. */
  examples: Examples;
  rejection: Rejection;
};

/** Before it is known what to refuse. */
export type Fitted = Omit<Intents, 'rejection'>;
