import type { Preset, Speaker } from './spanish.ts';
import { isNumeral } from './english-numeral.ts';
import { endsClause, endsSentence, type Token } from './tokens.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

const subjects = list("i i'm i've i'd i'll im ive i'd've i'll've i'ma");
const others = list('me my mine myself meself');
const ores = list(
  'gold coal salt diamond silver copper iron tin uranium land open abandoned old the a an this that our their each every underground former deep',
);
const diggers = list('to can we they you could will miners data');
const possessorOf = list('of is was are were be fault be like than as and on all entirely not');
const menus =
  /^(?:Account|Orders?|Profile|Wishlist|Bag|Bookings?|Basket|Cart|Trips?|Points|Rewards|Plan|Settings|Subscriptions?|Returns|Details)$/u;

/** Every English word that says "I"; numerals, places, pits and menu names do not. */
export const englishSpeakers = (tokens: readonly Token[], preset: Preset): Speaker[] => {
  const found: Speaker[] = [];
  const isShouted = tokens.filter((token) => /^\p{Lu}{2,}$/u.test(token.text)).length > 3;
  for (const [at, token] of tokens.entries()) {
    const key = token.key.replace('’', "'");
    if (subjects.has(key) || isHurried(token.text, tokens[at + 1]?.key ?? '')) {
      if (!isNumeral(tokens, at) && !(preset === 'draft' && isTitleOf(tokens, at)))
        found.push({ at, kind: 'pronoun', probability: 0.99, sentence: 0 });
    } else if (others.has(key) && !isSomethingElse(tokens, at, key, isShouted, preset)) {
      found.push({
        at,
        kind: key === 'my' || key === 'mine' ? 'possessive' : 'pronoun',
        probability: key === 'mine' ? 0.9 : 0.98,
        sentence: 0,
      });
    }
  }
  return found;
};

/** "I, Robot", "I Heart pasta": the capital that follows makes a title of it. */
const isTitleOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'I' && /^\p{Lu}\p{Ll}/u.test(tokens[at + (tokens[at + 1]?.key === ',' ? 2 : 1)]?.text ?? '');

/** "ill send it", "id love to": contractions without their apostrophe. */
const isHurried = (word: string, next: string): boolean =>
  (word === 'ill' &&
    /^(?:be|do|get|check|send|let|have|ask|call|look|see|try|find|make|pass|take|go|need|just|also)$/u.test(next)) ||
  (word === 'id' &&
    /^(?:love|like|be|rather|go|say|suggest|recommend|just|appreciate|have|need|want|check|send)$/u.test(next));

const isSomethingElse = (
  tokens: readonly Token[],
  at: number,
  key: string,
  isShouted: boolean,
  preset: Preset,
): boolean => {
  const token = tokens[at];
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  if (token === undefined) return true;
  const startsSentence = endsSentence(previous);
  if (key === 'me' && token.text === 'ME') return !isShouted;
  if (key === 'me' && (previous?.key === 'mini' || (next?.key === '-' && next.start === token.end))) return true;
  // "New year, new me", "the real me", "the me in team".
  if (key === 'me' && /^(?:new|real|better|old|inner|the)$/u.test(previous?.key ?? '')) return true;
  if (key === 'me' && next?.key === 'time' && endsClause(tokens[at + 2])) return true;
  if (key === 'me' && next?.key === 'and' && /^(?:mrs?|miss)$/u.test(tokens[at + 2]?.key ?? '')) return true;
  if (key === 'my' && next?.key === '-' && next.start === token.end) return true; // "the MY-200 filter"
  if (key === 'me' && previous?.key === '-' && previous.end === token.start) return true;
  if (preset === 'draft' && token.text === 'Me' && /^[&+,]$/u.test(previous?.key ?? '')) return true;
  // "Oh my!", "dear me": nobody's.
  if (
    key === 'my' &&
    previous?.key === 'oh' &&
    (endsClause(next) || /^(?:go[ds]h?|goodness|days|word)$/u.test(next?.key ?? ''))
  )
    return true;
  if (key === 'me' && previous?.key === 'dear' && endsClause(next)) return true;
  const isNext = (ahead: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens[at + ahead]?.text ?? '');
  // "Me Time", "My Little Pony": capitals that follow make a title of it.
  if (preset === 'draft' && token.text === 'Me' && isNext(1)) return true;
  if (preset === 'draft' && token.text === 'My' && isNext(1) && isNext(2)) return true;
  if (key === 'mine') return isPit(tokens, at, startsSentence);
  const isTitle = /^M[a-z]/u.test(token.text) && !startsSentence && previous?.isWord === true;
  if (isTitle && preset === 'draft') return true;
  return key === 'my' && token.text === 'My' && menus.test(next?.text ?? '');
};

const opensNoun = (tokens: readonly Token[], at: number): boolean => {
  for (let back = at - 1; back >= 0 && back >= at - 4 && tokens[back]?.isWord === true; back--) {
    const key = tokens[back]?.key ?? '';
    if (/^(?:the|a|an|every|each|our|this|that|old|former)$/u.test(key)) return back >= at - 3;
    if (possessorOf.has(key)) return false;
  }
  return false;
};

const isPit = (tokens: readonly Token[], at: number, startsSentence: boolean): boolean => {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (startsSentence)
    return (
      next !== undefined &&
      !endsClause(next) &&
      !/^(?:is|are|was|were|has|had|will|would|too|also|came|arrived|looks?|says?|got)$/u.test(next.key)
    );
  const left = previous?.key ?? '';
  if (possessorOf.has(left)) return false;
  // "The old lead mine": an article stands before it and nothing else it could belong to.
  if (previous?.isWord === true && opensNoun(tokens, at)) return true;
  return (
    ores.has(left) ||
    diggers.has(left) ||
    (next !== undefined && /^(?:tour|carts?|shafts?|workers?|train|for|clearance|craft)$/u.test(next.key))
  );
};
