import { COURTESY_GROUPS } from './courtesy-groups.ts';
import { WORD_GROUPS } from './word-groups.ts';

const WHOLE = new Map<string, number[]>();
const BEGINNINGS = new Map<string, number[]>();
for (const [group, line] of `${WORD_GROUPS.trim()}\n${COURTESY_GROUPS.trim()}`.split('\n').entries())
  for (const word of line.split(' ')) {
    const among = word.endsWith('*') ? BEGINNINGS : WHOLE;
    const key = word.replace('*', '');
    among.set(key, [...(among.get(key) ?? []), group]);
  }

/** No beginning in the list is longer. */
const LONGEST = Math.max(...[...BEGINNINGS.keys()].map((beginning) => beginning.length));

/** The groups a folded word is in. */
export function groupsOf(word: string): ReadonlySet<number> {
  const groups = new Set(WHOLE.get(word));
  for (let length = 2; length <= Math.min(word.length, LONGEST); length += 1)
    for (const group of BEGINNINGS.get(word.slice(0, length)) ?? []) groups.add(group);
  return groups;
}
