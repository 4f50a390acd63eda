import type { Fix, RuleId, Sentence, Severity, Span } from './finding.ts';
import type { Reading } from './reading.ts';
import type { VoiceLanguage } from './voice-language.ts';

export type RuleGroup = 'voice' | 'manners' | 'safety' | 'publishing';

/** What a rule saw, before the protocol says how much it matters. */
export type Sighting = {
  readonly span: Span;
  /** Which of the rule's sentences explains it. */
  readonly because: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly fixes?: readonly Fix[];
  readonly confidence: number;
  /** Replaces the rule's severity for this sighting, unless the protocol sets one. */
  readonly severity?: Severity;
  readonly facts?: Readonly<Record<string, string | number>>;
};

export type Rule = {
  readonly id: RuleId;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** Why it is off unless the protocol turns it on. */
  readonly offBecause?: Sentence;
  /** `any`: the rule does not read words of a language. */
  readonly languages: readonly VoiceLanguage[] | 'any';
  /** `sentence`: it looks at one sentence at a time and at no signal, so that an untouched sentence is not looked at again. */
  readonly reads?: 'sentence';
  /** Sentences by key; `{name}` takes the sighting's value. */
  readonly texts: Readonly<Record<string, Sentence>>;
  readonly check: (reading: Reading) => readonly Sighting[];
  /** What a rule that reads sentences can only say of the whole text. */
  readonly checkWhole?: (reading: Reading) => readonly Sighting[];
};

/** What a rule's author and its critic wrote beside it: its tests and its documentation. */
export type RuleExample = {
  readonly text: string;
  readonly country?: 'ES' | 'MX' | 'AR' | 'CO' | 'EN';
  readonly draft?: Partial<Omit<Reading['draft'], 'text'>>;
  readonly protocol?: Partial<Reading['protocol']>;
  readonly signals?: Reading['signals'];
  /** The text after the first fix. */
  readonly fixed?: string;
};
export type RuleExamples = { readonly bad: readonly RuleExample[]; readonly good: readonly RuleExample[] };
