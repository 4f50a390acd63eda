/** One place of a turn of phrase. */
export type Slot =
  | {
      readonly kind: 'word';
      readonly words: ReadonlySet<string> | undefined;
      readonly isWord: (key: string) => boolean;
      readonly isOptional: boolean;
    }
  | { readonly kind: 'any'; readonly most: number }
  | { readonly kind: 'not'; readonly isWord: (key: string) => boolean }
  | { readonly kind: 'opens' | 'closes' | 'ends' };

export type Turn = {
  /** Words the first place takes whole, and how others begin or end. */
  readonly first: readonly string[];
  readonly firstStarts: readonly string[];
  readonly firstEnds: readonly string[];
  /** The rest, read when a text has its first word: most turns are never asked for. */
  readonly rest: () => TurnRest;
};

export type TurnRest = {
  /** What may not stand before it. */
  readonly after: ((key: string) => boolean) | undefined;
  readonly slots: readonly Slot[];
  /** The words that may come second; absent: any. Most turns end here. */
  readonly second: ReadonlySet<string> | undefined;
};

/**
 * Reads `no (se/te) -aste`: one of the words between strokes; `(…)` may be missing; `revis-` begins and `-aste` ends a word;
 * `..3` up to three words whichever; `!a/b` another word than these; `<a/b` stands first: not after these; `^` and `$`: the
 * clause opens or closes here; `.`: nothing more is said; `#` a number; `{name}` a list of words.
 */
export const turnsOf = (line: string, lists: Readonly<Record<string, string>>): Turn[] => {
  const parts = line
    .replaceAll(/\{(\w+)\}/gu, (_all, name: string) => lists[name] ?? `{${name}}`)
    .split(' ')
    .filter((part) => part !== '');
  const before = parts.find((part) => part.startsWith('<'));
  return startingWithWord(parts.filter((part) => part !== before)).map(({ parts: own, head }) => ({
    first: head.filter((word) => !word.endsWith('-') && !word.startsWith('-')),
    firstStarts: head.filter((word) => word.endsWith('-')).map((word) => word.slice(0, -1)),
    firstEnds: head.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
    rest: once(() => ({
      after: before === undefined ? undefined : wordTest(before.slice(1)),
      ...withSecond(own.map(slotOf)),
    })),
  }));
};

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

/** A turn whose first words may be missing is several turns, each known by the word it begins with. */
const startingWithWord = (parts: readonly string[]): { parts: readonly string[]; head: readonly string[] }[] => {
  const at = parts.findIndex((part) => part !== '^');
  const part = parts[at];
  if (part === undefined) return [];
  if (!part.startsWith('(')) return [{ parts, head: part.split('/') }];
  const head = part.slice(1, -1);
  const bare = [...parts.slice(0, at), ...parts.slice(at + 1)];
  return [
    { parts: [...parts.slice(0, at), head, ...parts.slice(at + 1)], head: head.split('/') },
    ...startingWithWord(bare),
  ];
};

const withSecond = (slots: readonly Slot[]): Pick<TurnRest, 'slots' | 'second'> => {
  const second = new Set<string>();
  for (const slot of slots.slice(slots[0]?.kind === 'opens' ? 2 : 1)) {
    if (slot.kind === 'not') continue;
    if (slot.kind !== 'word' || slot.words === undefined) return { slots, second: undefined };
    for (const word of slot.words) second.add(word);
    if (!slot.isOptional) return { slots, second };
  }
  return { slots, second: undefined };
};

const slotOf = (part: string): Slot => {
  if (part === '^') return { kind: 'opens' };
  if (part === '$') return { kind: 'closes' };
  if (part === '.') return { kind: 'ends' };
  if (part.startsWith('..')) return { kind: 'any', most: Number(part.slice(2)) };
  if (part.startsWith('!')) return { kind: 'not', isWord: wordTest(part.slice(1)) };
  const isOptional = part.startsWith('(');
  const alternatives = isOptional ? part.slice(1, -1) : part;
  const words = /(?:^|\/)-|-(?:\/|$)|#/u.test(alternatives) ? undefined : new Set(alternatives.split('/'));
  return { kind: 'word', words, isWord: wordTest(alternatives), isOptional };
};

/** A test of one word: `a/b` one of these, `revis-` begins and `-aste` ends it, `#` a number. */
export const wordTest = (alternatives: string): ((key: string) => boolean) => {
  const all = alternatives.split('/');
  const whole = new Set(all);
  const starts = all.filter((word) => word.endsWith('-')).map((word) => word.slice(0, -1));
  const ends = all.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
  const hasNumber = whole.has('#');
  if (starts.length + ends.length === 0 && !hasNumber) return (key) => whole.has(key);
  return (key) =>
    whole.has(key) ||
    starts.some((start) => key.startsWith(start)) ||
    ends.some((end) => key.length > end.length + 1 && key.endsWith(end)) ||
    (hasNumber && /^\d/u.test(key));
};
