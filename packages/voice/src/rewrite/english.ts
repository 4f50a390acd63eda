import type { Edit } from '../finding.ts';
import type { Speaker } from '../person/spanish.ts';
import { endsClause, endsSentence, type Token } from '../person/tokens.ts';
import { capitalised } from '../text/with-case-of.ts';

const subjects: Readonly<Record<string, string>> = {
  i: 'we',
  "i'm": "we're",
  "i've": "we've",
  "i'll": "we'll",
  "i'd": "we'd",
  im: "we're",
  ive: "we've",
  ill: "we'll",
  id: "we'd",
  "i'd've": "we'd've",
  "i'ma": "we're going to",
};
const others: Readonly<Record<string, string>> = { me: 'us', my: 'our', mine: 'ours', myself: 'ourselves' };
const agreeing: Readonly<Record<string, string>> = {
  am: 'are',
  was: 'were',
  "wasn't": "weren't",
  wasnt: 'werent',
  "amn't": "aren't",
};
const between = /^(?:also|just|still|already|really|never|always|only|too|honestly|actually|usually|simply|\p{L}+ly)$/u;

/** The edits that make the brand say "we" in English, with the forms of "to be" that agree. */
export const englishEdits = (tokens: readonly Token[], speakers: readonly Speaker[]): Edit[] => {
  const edits = new Map<number, Edit>();
  const put = (token: Token, text: string): void =>
    void edits.set(token.start, { start: token.start, end: token.end, text: mark(token, text) });
  for (const { at } of speakers) {
    const token = tokens[at];
    if (token === undefined) continue;
    const key = token.key.replace('’', "'");
    const opens =
      endsSentence(tokens[at - 1]) ||
      (tokens[at - 1]?.isWord === false && /^\p{Lu}/u.test(token.text) && key !== 'i' && !key.startsWith("i'"));
    const we = subjects[key] ?? others[key] ?? (key === 'meself' ? 'ourselves' : key);
    const keepsCapital = opens && /^\p{Lu}/u.test(token.text);
    if (teamAndI(tokens, at)) {
      const and = tokens[at - 1];
      if (and !== undefined) edits.set(and.start, { start: and.start - 1, end: token.end, text: '' });
      continue;
    }
    put(token, keepsCapital ? capitalised(we) : isShouted(token) ? we.toUpperCase() : we);
    if (key in subjects && !key.includes("'")) agree(tokens, at, put);
    if (key in subjects) fans(tokens, at, put);
  }
  return [...edits.values()].toSorted((a, b) => a.start - b.start);
};

/** "I'm a huge fan" → "we're huge fans", "I'm the one who" → "we're the ones who": what many can be. */
const fans = (tokens: readonly Token[], at: number, put: (token: Token, text: string) => void): void => {
  let next = at + 1;
  while (/^(?:am|was|also|just|still|really|not)$/u.test(tokens[next]?.key ?? '')) next++;
  const article = tokens[next];
  const one = tokens[next + 1];
  if (article?.key === 'the' && one?.key === 'one' && /^(?:who|that|to)$/u.test(tokens[next + 2]?.key ?? ''))
    return put(one, 'ones');
  if (
    one !== undefined &&
    /['’]s$/u.test(article?.text ?? '') &&
    workmate.test(one.key) &&
    endsClause(tokens[next + 2])
  )
    return put(one, `${one.text}s`);
  if (article === undefined || !/^an?$/u.test(article.key)) return;
  let noun = next + 1;
  while (
    /^(?:big|huge|massive|total|proud|firm|great|lifelong|regular|secret|real|true)$/u.test(tokens[noun]?.key ?? '')
  )
    noun++;
  const said = tokens[noun];
  const first = tokens[next + 1];
  if (said === undefined || first === undefined || !(many.test(said.key) || isTrade(tokens, noun))) return;
  const plural = said.key === 'person' ? 'people' : `${said.text}s`;
  if (first === said) put({ ...article, end: said.end }, plural);
  else {
    put({ ...article, end: first.end }, first.text);
    put(said, plural);
  }
};

/** "I'm Dave's colleague". */
const workmate =
  /^(?:co-?worker|colleague|workmate|manager|assistant|supervisor|neighbou?r|friend|teammate|replacement)$/u;
const many = /^(?:fan|believer|member|lover|sucker|regular|convert|supporter|foodie|human|person|bot)$/u;

/** "I'm not a lawyer": a trade, when nothing is said of it. */
const isTrade = (tokens: readonly Token[], at: number): boolean =>
  endsClause(tokens[at + 1]) &&
  /^(?:lawyer|doctor|expert|engineer|specialist|technician|scientist|vet|nurse|chef|barista|parent|customer|gamer|runner|teacher|designer|developer|machine|robot|driver|pilot|baker|plumber|electrician|accountant)$/u.test(
    tokens[at]?.key ?? '',
  );

const isShouted = (token: Token): boolean =>
  token.text.length > 1 && token.text === token.text.toUpperCase() && !token.text.startsWith('I');

/** Keeps the apostrophe the writer uses. */
const mark = (token: Token, text: string): string => (token.text.includes('’') ? text.replace("'", '’') : text);

/** "My team and I" is "our team". */
const teamAndI = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'i' &&
  tokens[at - 1]?.key === 'and' &&
  tokens[at - 3]?.key === 'my' &&
  endsSentence(tokens[at - 4]);

/** "I am", "was I", "I really was", "I called and was told". */
const agree = (tokens: readonly Token[], at: number, put: (token: Token, text: string) => void): void => {
  const change = (token: Token | undefined): boolean => {
    const to = agreeing[token?.key.replace('’', "'") ?? ''];
    if (token === undefined || to === undefined) return false;
    put(token, /^\p{Lu}/u.test(token.text) ? capitalised(to) : to);
    return true;
  };
  if (change(tokens[at - 1])) return;
  let next = at + 1;
  while (between.test(tokens[next]?.key ?? '') && next < at + 4) next++;
  if (change(tokens[next])) return;
  for (let ahead = next; ahead < at + 12 && !endsClause(tokens[ahead]); ahead++) {
    if (/^(?:and|but)$/u.test(tokens[ahead]?.key ?? '') && /^(?:was|am)$/u.test(tokens[ahead + 1]?.key ?? '')) {
      change(tokens[ahead + 1]);
      return;
    }
    if (/^(?:who|which|that|he|she|it|you|they|the)$/u.test(tokens[ahead]?.key ?? '') && ahead > next + 3) return;
  }
};
