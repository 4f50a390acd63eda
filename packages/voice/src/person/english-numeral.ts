import { endsSentence, type Token } from './tokens.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** What counts with Roman numerals: "World War I", "Type I". */
const numbered =
  list(`numeral mk mark line psalm deck wing lot row war type class part phase chapter grade section volume act book level stage category schedule table figure title
  article appendix tier division zone round vitamin letter key press hit category annex module unit area group schedule bridge
  tower terminal gate form room block step bronze iron world fig vol episode platform size calculus algebra scene season hall
  floor pier plate note clause paragraph exhibit version gen generation edition degree roman edward pole quadrant panel factor`);
const monarchs =
  list(`george elizabeth james charles henry edward william richard mary louis philip francis napoleon leopold nicholas peter
  catherine alexander frederick wilhelm otto ramses ramesses darius xerxes cyrus ptolemy seti selim suleiman murad mehmed ferdinand
  isabella alfonso benedict gregory pius leo clement felipe carlos pedro manuel umberto maximilian rudolf christian gustav olaf harald
  haakon albert constantine justinian theodosius basil boris ivan hussein abdullah farouk fuad faisal joseph selassie paul robert
  kamehameha stephen john anne victoria`);
/** Words that settle it even behind a king: "Sorry George, I can" written without its comma. */
const auxiliaries = list(
  "am was have had will would can could should may might must do did don't didn't won't wouldn't can't couldn't think know hope see want need love just also wasn't haven't",
);
/** Verbs that follow "I", in the present and the past; regular pasts are told by their ending. */
const spoken =
  list(`am was have had will would can could should may might must do did don't didn't won't wouldn't can't couldn't shouldn't cannot wasn't
  haven't hadn't dont didnt cant wont havent shall shan't mustn't ain't amn't doubt
  think thought know knew hope see saw want need love like mean meant feel felt find found get got go went come came say said tell told
  ask take took make made give gave send sent keep kept let leave left put read write wrote call try tried check look work use buy bought
  sell sold pay paid bring brought believe understand understood agree disagree apologise apologize appreciate recommend suggest
  guess suppose assume expect wish miss remember forget forgot lose lost hear heard speak spoke talk met meet sit sat stand stood run ran
  eat ate drink drank sleep slept live stay enjoy hate prefer fear regret promise offer order book post share show grew grow fell fall
  broke break built build chose choose drew draw drive drove fly flew held hold hit hurt learn learnt sang set sew shut spend spent
  start stop swear swore taught teach threw throw wake woke wear wore win won wonder fix help happen thank move handle manage run cut
  bet beg bake cook cost cover decide deal dealt notice own pack plan play reply report ship sign sort sound study teach test track
  treat trust turn type visit wait walk watch open close change contact confirm follow include answer accept add admit`);
const adverbs = list(
  "just also still already really never always sometimes often only too honestly actually even ever not perhaps maybe now then almost quite rather ever soon have've both first once again alone personally myself",
);
const notAfterI = list(
  'the a an of in on at by from for with to into and or this that these those his her its their your our is has does',
);
/** Set phrases that do stand behind "I": "I for one", "I of course", "I at least". */
const setPhrase = /^(?:one|course|least|fact|turn|all|no|my)$/u;
/** Capitals that open a sentence and do not name anything. */
const openers = list(`
  and but so or yet if when while because since although though as what which who whom whose where why how that than yes no ok okay well
  then now today tonight tomorrow yesterday here there once maybe perhaps also still just only even unless until till before after both
  sorry thanks hi hello hey dear oh ah wow hmm yep yeah nope neither either nor am do did can could should would will may might must
  have had was shall don't didn't can't won't is are were sure anything everything nothing something all everyone glad happy like whatever
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december christmas easter trust believe say said think hope wish guess know it he she they we you one none not whenever wherever
  this these those my our your his her their much never always usually sometimes often again instead otherwise however anyway besides
  meanwhile afterwards later earlier soon lately recently`);

/** "World War I", "Rocky I is on at eight", "I is for ink": what follows shows that nobody speaks. */
export const isNumeral = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || token.key !== 'i') return false;
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  if (touches(token, previous, next, tokens[at + 2])) return true;
  const beyond = tokens[at + 2]?.text ?? '';
  if (/^(?:and|or|to|,|&|–|-)$/u.test(next?.key ?? '') && /^[IVX]{2,}$/u.test(beyond)) return true;
  if (previous?.key === '(' && next?.key === ')') return true;
  if (isListed(tokens, at) || isSlogan(tokens, at) || isShelf(tokens, at)) return true;
  const left = previous?.key ?? '';
  if (/^(?:the|an|a|letter|capital|lowercase)$/u.test(left) && previous?.isWord === true) return true;
  const follows = whatFollows(tokens, at);
  if (follows === 'third') return true;
  const isSpeaking = follows === 'verb';
  const isSurelySpeaking = auxiliaries.has(next?.key.replace('’', "'") ?? '');
  if (numbered.has(left) || (left === '.' && /^(?:fig|vol|no|ch|pt|art)$/u.test(tokens[at - 2]?.key ?? '')))
    return !(isSurelySpeaking || (isSpeaking && isRelative(tokens, at))) || left === 'war';
  if (!/^\p{Lu}\p{Ll}/u.test(previous?.text ?? '')) return false;
  if (
    (monarchs.has(left) && !isSurelySpeaking) ||
    /^(?:king|queen|pope|emperor|tsar|prince|empress|kaiser|czar|sultan|shah)$/u.test(tokens[at - 2]?.key ?? '')
  )
    return true;
  if (isSpeaking || openers.has(left) || /(?:ly|ing)$/u.test(left)) return false;
  if (/^(?:hi|hello|hey|dear|thanks|sorry|you|yes|no)$/u.test(tokens[at - 2]?.key ?? '')) return false;
  return follows === 'no-verb' || follows === 'end' || !endsSentence(tokens[at - 2]);
};

/** "In vitrine I, upper shelf": nobody speaks between a noun and a pause. */
const isShelf = (tokens: readonly Token[], at: number): boolean => {
  const previous = tokens[at - 1];
  return (
    previous !== undefined &&
    /^\p{Ll}{3,}$/u.test(previous.text) &&
    !openers.has(previous.key) &&
    !/^(?:said|say|says|thought|think|wish|be|was|not|even|where|may|shall)$/u.test(previous.key) &&
    /^[,;:)]/u.test(tokens[at + 1]?.key ?? '') &&
    !/^(?:for|too|as|on|of|like|personally|myself)$/u.test(tokens[at + 2]?.key ?? '')
  );
};

/** "Lanes M, I and J", "rows G to I", "A–I": a letter among letters. */
const isListed = (tokens: readonly Token[], at: number): boolean => {
  const isLetter = (token: Token | undefined): boolean => /^[A-HJ-Z]$/u.test(token?.text ?? '');
  const joins = /^(?:,|and|or|to|&|–|-|\/)$/u;
  return (
    (joins.test(tokens[at - 1]?.key ?? '') && isLetter(tokens[at - 2])) ||
    (joins.test(tokens[at + 1]?.key ?? '') && isLetter(tokens[at + 2]) && tokens[at + 2]?.text !== 'A')
  );
};

/** "I ❤ NY", "I <3 LDN". */
const isSlogan = (tokens: readonly Token[], at: number): boolean => {
  if (!/^(?:❤|♥|💙|💚|💛|🧡|💜|<|heart)/u.test(tokens[at + 1]?.key ?? '')) return false;
  return tokens.slice(at + 2, at + 5).some(({ text }) => /^\p{Lu}{2,4}$/u.test(text));
};

/** "The part I ordered", "on that level I agree": a thing of the speaker's, not a number. */
const isRelative = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Ll}/u.test(tokens[at - 1]?.text ?? '') &&
  /^(?:the|a|an|this|that|these|any|every|each|which|what|same|other|only|last|first|one|your|our)$/u.test(
    tokens[at - 2]?.key ?? '',
  );

/** "Line I-95", "A/I", "M&I". */
const touches = (
  token: Token,
  previous: Token | undefined,
  next: Token | undefined,
  beyond: Token | undefined,
): boolean => {
  const isTie = (other: Token | undefined): boolean => other?.isWord === false && /^[-/.&]$/u.test(other.key);
  return (
    (isTie(previous) && previous?.end === token.start) ||
    (isTie(next) && next?.start === token.end && beyond?.start === next.end)
  );
};

const whatFollows = (tokens: readonly Token[], at: number): 'verb' | 'third' | 'no-verb' | 'end' | 'unknown' => {
  let ahead = at + 1;
  while (adverbs.has(tokens[ahead]?.key ?? '') && ahead < at + 4) ahead++;
  const token = tokens[ahead];
  if (token === undefined || !token.isWord) return 'end';
  const key = token.key.replace('’', "'");
  if (spoken.has(key) || /(?:ed|ly)$/u.test(key)) return 'verb';
  const after = tokens[ahead + 1];
  if (notAfterI.has(key))
    return setPhrase.test(after?.key ?? '')
      ? 'unknown'
      : key === 'is' || key === 'has' || key === 'does'
        ? 'third'
        : 'no-verb';
  if (/^\p{N}/u.test(key)) return 'no-verb';
  if (/(?:tion|ment|ness|ity|ship|ance|ism)$/u.test(key) && key !== 'mention' && key !== 'question') return 'no-verb';
  return isThird.test(key) && !hisses.test(key) ? 'third' : 'unknown';
};

const isThird = /^\p{Ll}{2,}[^su'’]s$/u;
const hisses = /^(?:always|perhaps|sometimes|besides|nowadays|thus|yes|this|its|us|as|focus|canvas|bias)$/u;
