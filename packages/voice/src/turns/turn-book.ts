import type { Reading } from '../reading.ts';
import type { Sighting } from '../rule.ts';
import type { VoiceLanguage } from '../voice-language.ts';
import { isWithin } from '../text/quotations.ts';
import { readWordsOf, type ReadWords } from './read-words.ts';
import { turnsOf, type Turn, type TurnRest } from './turn-slots.ts';

type Kept = Turn & { readonly because: string };
/** Turns of phrase by the word they begin with, its first two letters or its last three: a text is read once, word by word. */
export type TurnBook = {
  readonly whole: ReadonlyMap<string, readonly Kept[]>;
  readonly starts: ReadonlyMap<string, readonly Kept[]>;
  readonly ends: ReadonlyMap<string, readonly Kept[]>;
};
export type Turns = { readonly in: VoiceLanguage; readonly because: string; readonly lines: string };

/** A book is made when the first draft asks for it. */
export const turnBook = (
  turns: readonly Turns[],
  lists: Readonly<Record<string, string>> = {},
): ((language: VoiceLanguage) => TurnBook) => {
  const made = new Map<VoiceLanguage, TurnBook>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const whole = new Map<string, Kept[]>();
    const starts = new Map<string, Kept[]>();
    const ends = new Map<string, Kept[]>();
    for (const { because, lines } of turns.filter((of) => of.in === language)) {
      for (const turn of lines.split(/[\n;]/u).flatMap((line) => turnsOf(line.trim(), lists))) {
        const kept = { ...turn, because };
        for (const word of turn.first) keep(whole, word, kept);
        for (const start of new Set(turn.firstStarts.map((of) => of.slice(0, 2)))) keep(starts, start, kept);
        for (const end of new Set(turn.firstEnds.map((of) => of.slice(-3)))) keep(ends, end, kept);
      }
    }
    const book = { whole, starts, ends };
    made.set(language, book);
    return book;
  };
};

const keep = (by: Map<string, Kept[]>, key: string, turn: Kept): void => {
  const known = by.get(key);
  if (known === undefined) by.set(key, [turn]);
  else known.push(turn);
};

/** Where one of the turns stands, outside quotations, links and names; the longest of those that begin at a word. */
export const turnsIn = (
  reading: Reading,
  book: (language: VoiceLanguage) => TurnBook,
  confidence: number,
): Sighting[] => {
  const { text, words, language } = reading;
  if (language === 'other') return [];
  const { whole, starts, ends } = book(language);
  const read = readWordsOf(text, words);
  const sightings: Sighting[] = [];
  for (let at = 0; at < words.length; at++) {
    const key = read.keys[at] ?? '';
    const [exact, begun, ended] = [whole.get(key), starts.get(key.slice(0, 2)), ends.get(key.slice(-3))];
    if (exact === undefined && begun === undefined && ended === undefined) continue;
    let end = at;
    let because = '';
    const next = read.keys[at + 1] ?? '';
    for (const kept of [...(exact ?? []), ...(begun ?? []), ...(ended ?? [])]) {
      const turn = kept.rest();
      if (turn.second !== undefined && !turn.second.has(next)) continue;
      if (turn.after !== undefined && read.pauses[at] === 'none' && turn.after(read.keys[at - 1] ?? '')) continue;
      const reached = endOf(turn, 0, at, read);
      if (reached > end) [end, because] = [reached, kept.because];
    }
    const span = { start: words[at]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
    if (end === at || isWithin(span, reading.exempt)) continue;
    sightings.push({ span, because, values: { term: text.slice(span.start, span.end) }, confidence });
    at = end - 1;
  }
  return sightings;
};

/** The word after the turn's last one, -1 when it does not stand here. It never reads past the end of a sentence. */
const endOf = (turn: TurnRest, slotAt: number, at: number, read: ReadWords): number => {
  const slot = turn.slots[slotAt];
  if (slot === undefined) return at;
  switch (slot.kind) {
    case 'opens':
      return read.pauses[at] === 'none' ? -1 : endOf(turn, slotAt + 1, at, read);
    case 'closes':
      return read.pauses[at] === 'none' ? -1 : endOf(turn, slotAt + 1, at, read);
    case 'ends':
      return at === read.keys.length ? endOf(turn, slotAt + 1, at, read) : -1;
    case 'not':
      return isThere(read, at, turn, slotAt) && slot.isWord(read.keys[at] ?? '')
        ? -1
        : endOf(turn, slotAt + 1, at, read);
    case 'any': {
      for (let skipped = 0; skipped <= slot.most; skipped++) {
        if (skipped > 0 && !isThere(read, at + skipped - 1, turn, slotAt)) return -1;
        const reached = endOf(turn, slotAt + 1, at + skipped, read);
        if (reached !== -1) return reached;
      }
      return -1;
    }
    case 'word': {
      const reached =
        isThere(read, at, turn, slotAt) && slot.isWord(read.keys[at] ?? '')
          ? endOf(turn, slotAt + 1, at + 1, read)
          : -1;
      return reached === -1 && slot.isOptional ? endOf(turn, slotAt + 1, at, read) : reached;
    }
    default:
      return slot satisfies never;
  }
};

/** A word of the same sentence; the first one may follow a full stop. */
const isThere = ({ keys, pauses }: ReadWords, at: number, { slots }: TurnRest, slotAt: number): boolean =>
  at < keys.length && (slotAt === 0 || (slotAt === 1 && slots[0]?.kind === 'opens') || pauses[at] !== 'stop');
