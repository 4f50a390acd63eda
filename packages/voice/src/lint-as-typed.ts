import { emptyMemory } from './by-sentence.ts';
import { lint } from './lint.ts';

/**
 * A `lint` for a composer: it remembers the sentences of the draft it saw last and looks again only at those that changed. Its
 * answer is always that of `lint` on the whole draft.
 */
export const lintAsTyped = (): typeof lint => {
  const memory = emptyMemory();
  return (draft, protocol, signals) => lint(draft, protocol, signals, memory);
};
