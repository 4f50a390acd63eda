import { align, unitsOf, type Alignment } from './alignment.ts';
import { ACTS, weightOf } from './meanings.ts';
import { meaningIn, type ReplySketch } from './sketch.ts';

/** What speaks for and against two replies being the same content, each between 0 and 1 or so. */
export type PairSigns = Readonly<Record<string, number>>;

export function pairSigns(a: ReplySketch, b: ReplySketch): PairSigns {
  const [one, other] = [unitsOf(a.heard), unitsOf(b.heard)];
  const alike = sharedBeginning(a.heard, b.heard);
  const there = align(one, other, alike);
  const back = align(other, one, alike);
  const [least, most] = [share(there), share(back)].sort((x, y) => x - y);
  const restAll = there.restAll + back.restAll;
  const rest = restAll === 0 ? 1 : (there.restFound + back.restFound) / restAll;
  const all = there.all + back.all || 1;
  const shorter = Math.min(one.length, other.length);
  const begins = restAll > 0 ? one.filter(({ at }) => at < alike).length : 0;
  const numbers = [...a.numbers].filter((number) => b.numbers.has(number)).length;
  const [acts, otherActs] = [a, b].map(actsOf);
  const sameActs = [...(acts ?? [])].some((act) => otherActs?.has(act));
  const bothAct = (acts?.size ?? 0) > 0 && (otherActs?.size ?? 0) > 0;
  return {
    found: (there.found + back.found) / all,
    foundLeast: least ?? 0,
    foundMost: most ?? 0,
    surely: (there.surely + back.surely) / all,
    meant: agreement(a, b),
    restMissing: begins > 0 ? 1 - rest : 0,
    beginning: begins / (shorter || 1),
    sameSubject: one[0] !== undefined && one[0].word === other[0]?.word ? 1 - rest : 0,
    turned: turned(there),
    sameNumbers: Math.min(2, numbers),
    otherNumbers: numbers === 0 && a.numbers.size > 0 && b.numbers.size > 0 ? 1 : 0,
    numberInOne: a.numbers.size > 0 !== b.numbers.size > 0 ? 1 : 0,
    letters: Math.sqrt(lettersShared(a.said, b.said)),
    otherActs: bothAct && !sameActs ? 1 : 0,
    sameActs: bothAct && sameActs ? 1 : 0,
    denied: a.meanings.has('not') === b.meanings.has('not') ? 0 : 1,
    length: Math.min(8, shorter) / 8,
    bothMiss: Math.min(there.missing, back.missing) / 4,
    uneven: Math.abs(one.length - other.length) / Math.max(one.length, other.length, 1),
    begun: begins > 0 ? 1 : 0,
    loosely: (there.found + back.found - there.surely - back.surely) / all,
    saysAnother: saysAnother(a, b) ? 1 : 0,
    doesAnother: doesAnother(a, b) ? 1 : 0,
  };
}

const share = ({ found, all }: Alignment): number => (all === 0 ? 1 : found / all);

function sharedBeginning(a: readonly string[], b: readonly string[]): number {
  let alike = 0;
  while (alike < a.length && a[alike] === b[alike]) alike += 1;
  return alike;
}

const actsOf = ({ meanings }: ReplySketch): ReadonlySet<string> =>
  new Set([...meanings].filter((meaning) => ACTS.has(meaning)));

/** How often the next word found stands before the last one: who says it again often turns it round. */
function turned({ places }: Alignment): number {
  let backwards = 0;
  for (let at = 1; at < places.length; at += 1) if ((places[at] ?? 0) < (places[at - 1] ?? 0)) backwards += 1;
  return places.length < 2 ? 0 : backwards / (places.length - 1);
}

/** How much of what both mean they share. The same number in both speaks for a copy; another number says nothing: facts change. */
function agreement(a: ReplySketch, b: ReplySketch): number {
  const weigh = (meanings: Iterable<string>): number => [...meanings].reduce((sum, each) => sum + weightOf(each), 0);
  const same = [...a.numbers].filter((number) => b.numbers.has(number)).length * SAME_NUMBER;
  const all = weigh(a.meanings) + weigh(b.meanings) + 2 * same;
  const shared = weigh([...a.meanings].filter((meaning) => b.meanings.has(meaning)));
  return all === 0 ? 1 : (2 * (shared + same)) / all;
}

const SAME_NUMBER = 0.7;

function lettersShared(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [fours(a), fours(b)];
  const shared = [...one].filter((four) => other.has(four)).length;
  return shared / (one.size + other.size - shared || 1);
}

function fours(said: readonly string[]): ReadonlySet<string> {
  const text = said.join(' ');
  const found = new Set<string>();
  for (let at = 0; at + 4 <= text.length; at += 1) found.add(text.slice(at, at + 4));
  return found;
}

/**
 * Two replies that begin with the same words and then share no meaning speak of one thing and say two things of it: "Your
 * booking for Friday includes dinner" and "Your booking for Friday was paid by Luis". Whoever rewords does not begin alike.
 */
export function saysAnother(a: ReplySketch, b: ReplySketch): boolean {
  const alike = sharedBeginning(a.said, b.said);
  if (!a.said.slice(0, alike).some((word) => meaningIn(word) !== undefined)) return false;
  const [one, other] = [meaningsFrom(a.said, alike), meaningsFrom(b.said, alike)];
  return one.size > 0 && other.size > 0 && ![...one].some((meaning) => other.has(meaning));
}

function meaningsFrom(said: readonly string[], at: number): ReadonlySet<string> {
  return new Set(said.slice(at).flatMap((word) => meaningIn(word) ?? []));
}

/** Two replies that each say what happens to a thing, and not the same: "the library closes", "the library hires". */
export function doesAnother(a: ReplySketch, b: ReplySketch): boolean {
  const [one, other] = [actsOf(a), actsOf(b)];
  if (one.size === 0 || other.size === 0) return false;
  // "we open on Mondays" and "the workshop does not open on Mondays".
  return ![...one].some((act) => other.has(act)) || a.meanings.has('not') !== b.meanings.has('not');
}
