import type { ReadWords } from '../turns/read-words.ts';
import type { Confusion } from './confusions.ts';

/** Whether the words around this one are those that give the confusion away. */
export const standsAt = ({ before, after }: Confusion, at: number, { keys, pauses }: ReadWords): boolean => {
  if (before !== undefined) {
    if (before.opens ? pauses[at] === 'none' : pauses[at] !== 'none') return false;
    if (!before.opens && before.isWord(keys[at - 1] ?? '') === before.isNot) return false;
  }
  return after.every((place, ahead) => {
    const next = at + 1 + ahead;
    if (place.opens) return next >= keys.length || pauses[next] !== 'none';
    if (next >= keys.length || pauses[next] !== 'none') return place.isNot;
    return place.isWord(keys[next] ?? '') !== place.isNot;
  });
};
