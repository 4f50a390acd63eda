export type Tense =
  | 'present'
  | 'preterite'
  | 'imperfect'
  | 'future'
  | 'conditional'
  | 'subjunctive'
  | 'subjunctive-imperfect';

/** "I" and "we" of one tense. */
export type Pair = { readonly tense: Tense; readonly sg: string; readonly pl: string };
