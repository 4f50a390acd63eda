import { useLocale } from '../../i18n/use-text.ts';
import { notes as en } from './rule-notes.en.ts';
import { notes as es } from './rule-notes.es.ts';
import type { RuleNote } from './rule-note.ts';

/** What a rule is called and why, in the reader's language. A rule of another version is called by its id. */
export function useRuleNotes(): (rule: string) => RuleNote {
  const notes = new Map<string, RuleNote>(Object.entries(useLocale().startsWith('en') ? en : es));
  return (rule) => notes.get(rule) ?? { name: rule, what: '', bad: '', good: '' };
}
