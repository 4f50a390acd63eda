import type { Preset, Speaker } from './spanish.ts';
import { endsClause, endsSentence, type Token } from './tokens.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

const subjects = list("i i'm i've i'd i'll im ive i'd've i'll've i'ma");
const others = list('me my mine myself meself');
/** What counts with Roman numerals: "World War I", "Type I". */
const numbered =
  list(`numeral mk mark line psalm deck wing lot row war type class part phase chapter grade section volume act book level stage category schedule table figure title
  article appendix tier division zone round vitamin letter key press hit category annex module unit area group schedule bridge
  tower terminal gate form room block step bronze iron world`);
const monarchs =
  list(`george elizabeth james charles henry edward william richard mary louis philip francis napoleon leopold nicholas peter
  catherine alexander frederick wilhelm otto ramses ramesses darius xerxes cyrus ptolemy seti selim suleiman murad mehmed ferdinand
  isabella alfonso benedict gregory pius leo clement felipe carlos pedro manuel umberto maximilian rudolf christian gustav olaf harald
  haakon albert constantine justinian theodosius basil boris ivan hussein abdullah farouk fuad faisal joseph selassie paul robert
  kamehameha stephen john anne victoria`);
const auxiliaries = list(
  "am was have had will would can could should may might must do did don't didn't won't wouldn't can't couldn't think know hope see want need love just also wasn't haven't",
);
const ores = list(
  'gold coal salt diamond silver copper iron tin uranium land open abandoned old the a an this that our their each every underground former deep',
);
const diggers = list('to can we they you could will miners');
const possessorOf = list('of is was are were be fault be like than as and on');
const menus =
  /^(?:Account|Orders?|Profile|Wishlist|Bag|Bookings?|Basket|Cart|Trips?|Points|Rewards|Plan|Settings|Subscriptions?|Returns|Details)$/u;

/** Every English word that says "I"; numerals, places, pits and menu names do not. */
export const englishSpeakers = (tokens: readonly Token[], preset: Preset): Speaker[] => {
  const found: Speaker[] = [];
  const isShouted = tokens.filter((token) => /^\p{Lu}{2,}$/u.test(token.text)).length > 3;
  for (const [at, token] of tokens.entries()) {
    const key = token.key.replace('’', "'");
    if (subjects.has(key) || isHurried(token.text, tokens[at + 1]?.key ?? '')) {
      if (!isNumeral(tokens, at)) found.push({ at, kind: 'pronoun', probability: 0.99 });
    } else if (others.has(key) && !isSomethingElse(tokens, at, key, isShouted, preset)) {
      found.push({
        at,
        kind: key === 'my' || key === 'mine' ? 'possessive' : 'pronoun',
        probability: key === 'mine' ? 0.9 : 0.98,
      });
    }
  }
  return found;
};

/** "ill send it", "id love to": contractions without their apostrophe. */
const isHurried = (word: string, next: string): boolean =>
  (word === 'ill' &&
    /^(?:be|do|get|check|send|let|have|ask|call|look|see|try|find|make|pass|take|go|need|just|also)$/u.test(next)) ||
  (word === 'id' &&
    /^(?:love|like|be|rather|go|say|suggest|recommend|just|appreciate|have|need|want|check|send)$/u.test(next));

const isNumeral = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || token.key !== 'i') return false;
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  const touches = (other: Token | undefined, edge: 'left' | 'right'): boolean =>
    other !== undefined &&
    !other.isWord &&
    /^[-/.&]$/u.test(other.key) &&
    (edge === 'right' ? other.start === token.end : other.end === token.start);
  if (touches(previous, 'left') || (touches(next, 'right') && tokens[at + 2]?.start === next?.end)) return true;
  const beyond = tokens[at + 2]?.text ?? '';
  if (/^(?:and|or|to|,|&|–|-)$/u.test(next?.key ?? '') && /^[IVX]{2,}$/u.test(beyond)) return true;
  const left = previous?.key ?? '';
  if (/^(?:the|an|a|letter|capital|lowercase)$/u.test(left) && previous?.isWord === true) return true;
  const isSpeaking = auxiliaries.has(next?.key ?? '');
  if (numbered.has(left)) return !isSpeaking || left === 'war';
  if (!/^\p{Lu}/u.test(previous?.text ?? '')) return false;
  return (
    (monarchs.has(left) && !isSpeaking) ||
    /^(?:king|queen|pope|emperor|tsar|prince|empress)$/u.test(tokens[at - 2]?.key ?? '')
  );
};

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
  if (key === 'me' && previous?.key === 'mini') return true;
  const isNext = (ahead: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens[at + ahead]?.text ?? '');
  // "Me Time", "My Little Pony": capitals that follow make a title of it.
  if (preset === 'draft' && token.text === 'Me' && isNext(1)) return true;
  if (preset === 'draft' && token.text === 'My' && isNext(1) && isNext(2)) return true;
  if (key === 'mine') return isPit(previous, next, startsSentence);
  const isTitle = /^M[a-z]/u.test(token.text) && !startsSentence && previous?.isWord === true;
  if (isTitle && preset === 'draft') return true;
  return key === 'my' && token.text === 'My' && menus.test(next?.text ?? '');
};

const isPit = (previous: Token | undefined, next: Token | undefined, startsSentence: boolean): boolean => {
  if (startsSentence)
    return (
      next !== undefined &&
      !endsClause(next) &&
      !/^(?:is|are|was|were|has|had|will|would|too|also|came|arrived|looks?|says?|got)$/u.test(next.key)
    );
  const left = previous?.key ?? '';
  if (possessorOf.has(left)) return false;
  return (
    ores.has(left) ||
    diggers.has(left) ||
    (next !== undefined && /^(?:tour|carts?|shafts?|workers?|train|for|clearance|craft)$/u.test(next.key))
  );
};
