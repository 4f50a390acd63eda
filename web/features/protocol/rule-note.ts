import type { RuleId } from '@tertulia/voice';

/** A rule in words people use: its name, what it looks at, and what it turns into what. */
export type RuleNote = { readonly name: string; readonly what: string; readonly bad: string; readonly good: string };
export type RuleNotes = Readonly<Record<RuleId, RuleNote>>;
