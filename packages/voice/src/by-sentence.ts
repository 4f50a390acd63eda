import type { Draft } from './draft.ts';
import type { Fix, Span } from './finding.ts';
import type { Protocol } from './protocol.ts';
import { readingOf, type Reading } from './reading.ts';
import type { Rule, Sighting } from './rule.ts';
import { piecesOf } from './text/pieces.ts';
import type { Word } from './text/words.ts';

/** What the rules that read a sentence at a time saw in each sentence of the last draft; spans count from the sentence. */
export type SentenceMemory = {
  of: { readonly protocol: Protocol; readonly circumstances: string } | undefined;
  seen: Map<string, ReadonlyMap<Rule, readonly Sighting[]>>;
};

export const emptyMemory = (): SentenceMemory => ({ of: undefined, seen: new Map() });

/** Asks the rules about each sentence by itself; with a memory, only about the sentences that are new to it. */
export const sightingsBySentence = (
  reading: Reading,
  rules: readonly Rule[],
  memory: SentenceMemory = emptyMemory(),
): Map<Rule, Sighting[]> => {
  const found = new Map<Rule, Sighting[]>();
  if (rules.length === 0) return found;
  const known = knownBy(memory, reading, rules);
  const seen: SentenceMemory['seen'] = new Map();
  let first = 0;
  for (const piece of piecesOf(reading.sentences, reading.exempt)) {
    while ((reading.words[first]?.end ?? Infinity) <= piece.start) first++;
    const text = reading.text.slice(piece.start, piece.end);
    const here = seen.get(text) ?? known.get(text) ?? lookedAt(reading, rules, piece, text, first);
    seen.set(text, here);
    const moved = moverBy(piece.start);
    for (const [rule, sightings] of here) {
      const all = found.get(rule) ?? [];
      for (const sighting of sightings) all.push(moved(sighting));
      found.set(rule, all);
    }
  }
  memory.seen = seen;
  return found;
};

/** A memory is good for one protocol, one kind of draft and one set of rules. */
const knownBy = (memory: SentenceMemory, { draft, language, protocol }: Reading, rules: readonly Rule[]) => {
  const circumstances = [draft.surface, draft.reach, draft.account?.id, language, ...rules.map(({ id }) => id)].join();
  if (memory.of?.protocol === protocol && memory.of.circumstances === circumstances) return memory.seen;
  memory.of = { protocol, circumstances };
  return new Map<string, ReadonlyMap<Rule, readonly Sighting[]>>();
};

const lookedAt = (
  whole: Reading,
  rules: readonly Rule[],
  { start, end }: Span,
  text: string,
  first: number,
): ReadonlyMap<Rule, readonly Sighting[]> => {
  const words: Word[] = [];
  for (let at = first; (whole.words[at]?.start ?? Infinity) < end; at++) {
    const word = whole.words[at];
    if (word !== undefined) words.push({ ...word, start: word.start - start, end: word.end - start });
  }
  const draft: Draft = { ...whole.draft, text };
  const reading = readingOf(draft, whole.protocol, {}, words, whole.language);
  const seen = new Map<Rule, readonly Sighting[]>();
  for (const rule of rules) {
    const sightings = rule.check(reading);
    if (sightings.length > 0) seen.set(rule, sightings);
  }
  return seen;
};

/** Sightings of one sentence often share their fixes: moved once, they still do, or a thousand of them would copy a million edits. */
const moverBy = (by: number): ((sighting: Sighting) => Sighting) => {
  const known = new Map<readonly Fix[], readonly Fix[]>();
  const movedFixes = (fixes: readonly Fix[]): readonly Fix[] => {
    const before = known.get(fixes);
    if (before !== undefined) return before;
    const moved = fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text })),
    }));
    known.set(fixes, moved);
    return moved;
  };
  return (sighting) =>
    by === 0
      ? sighting
      : {
          ...sighting,
          span: { start: sighting.span.start + by, end: sighting.span.end + by },
          ...(sighting.fixes === undefined ? {} : { fixes: movedFixes(sighting.fixes) }),
        };
};
