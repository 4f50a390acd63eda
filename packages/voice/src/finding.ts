/** A sentence in both languages of the desk. */
export type Sentence = { readonly es: string; readonly en: string };

/** UTF-16 offsets `[start, end)` into the draft; they never cut a character in two. */
export type Span = { readonly start: number; readonly end: number };

/** What a finding does: a quiet hint, a warning, or a stop that only a lead may lift. */
export type Severity = 'hint' | 'warn' | 'block';

/** Replace what stands in the span by the text. */
export type Edit = Span & { readonly text: string };

/** One way out, taken whole: all its edits or none. */
export type Fix = { readonly label: Sentence; readonly edits: readonly Edit[] };

export type RuleId =
  | 'first-person'
  | 'address'
  | 'plural'
  | 'regional'
  | 'banned'
  | 'preferred'
  | 'emoji'
  | 'shouting'
  | 'readable'
  | 'spelling'
  | 'inclusive'
  | 'canned'
  | 'tone'
  | 'curt'
  | 'gravity'
  | 'empty-apology'
  | 'blame'
  | 'dead-end'
  | 'unanswered-question'
  | 'asked-already'
  | 'jargon'
  | 'hater'
  | 'length'
  | 'leftover'
  | 'asks-in-public'
  | 'personal-data'
  | 'wrong-account'
  | 'language'
  | 'promise'
  | 'facts'
  | 'links'
  | 'pamphlet'
  | 'offer-without-context'
  | 'mass-mention'
  | 'repeat'
  | 'ad-disclosure';

/** Why a finding was made: a key for the screen's own texts, its values, and the sentence ready to read. */
export type Why = Sentence & { readonly key: string; readonly values: Readonly<Record<string, string>> };

export type Finding = {
  readonly rule: RuleId;
  readonly span: Span;
  readonly severity: Severity;
  readonly why: Why;
  readonly fixes: readonly Fix[];
  /** From 0 to 1: how sure the rule is. */
  readonly confidence: number;
  /** What a rule found besides words, such as the date of a promise. */
  readonly facts?: Readonly<Record<string, string | number>>;
};
