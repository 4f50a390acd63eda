import { type LinearModel, scoreOfHead } from '../linear/model.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { EN_GRAMMAR, EN_WORDS, ES_GRAMMAR, ES_WORDS } from './frequent-words.ts';
import { letterFeatures } from './letters.ts';

export type LanguageAnswer = { label: string; score: number };

/**
 * The language of a text by its letters. `among` closes the list to a brand's languages, which is far surer on short texts.
 * Open, Spanish and English are favoured the more the shorter the text is: nobody's inbox has two-word messages in Finnish every day.
 */
export function languageOf(
  models: { all: LinearModel; ours: LinearModel },
  text: string,
  among?: readonly string[],
): LanguageAnswer {
  const read = letterFeatures(text);
  if (read.places.length === 0) return { label: 'und', score: 0 };
  const closed = among?.filter((label) => models.all.heads.some((head) => head.label === label)) ?? [];
  const onlyOurs = closed.length > 0 && closed.every((label) => label === 'es' || label === 'en');
  const spread = betweenOurs(models.ours, text, read, onlyOurs ? closed : ['es', 'en']);
  if (onlyOurs) return loudest(spread);
  const wide = softmax(
    models.all,
    read,
    new Set(closed.length > 0 ? closed : models.all.heads.map((head) => head.label)),
  );
  const favour = closed.length > 0 ? 0 : text.length < SHORT ? 6 : 1;
  let oursAtAll = 0;
  let others = 0;
  for (const [label, share] of wide) {
    if (label === 'es' || label === 'en') oursAtAll += share * Math.exp(favour);
    else others += share;
  }
  const total = oursAtAll + others || 1;
  const all = [...wide].map(([label, share]): [string, number] => [label, share / total]);
  for (const pair of all)
    if (pair[0] === 'es' || pair[0] === 'en') pair[1] = ((spread.get(pair[0]) ?? 0) * oursAtAll) / total;
  return loudest(new Map(all));
}

const SHORT = 40;

/**
 * Spanish or English. One plainly Spanish word outweighs several English ones: names and loans run in that direction
 * ("usuario geocaching", "tráiler de Adele"), hardly ever in the other.
 */
function betweenOurs(
  model: LinearModel,
  text: string,
  read: ReturnType<typeof letterFeatures>,
  kept: readonly string[],
): Map<string, number> {
  const lean = (of: ReturnType<typeof letterFeatures>): number =>
    model.heads.reduce((sum, head) => sum + (head.label === 'es' ? 1 : -1) * scoreOfHead(head, model.bits, of), 0);
  const isShort = text.length < SHORT;
  const said = isShort ? words(text).map((word) => word.text) : [];
  let plainest = isShort ? -PLAIN : 0;
  // A name is no loan where a small English word stands beside it: "where is Maria".
  const hasName = said.some((word) => EN_WORDS.has(fold(word))) && !said.some((word) => ES_WORDS.has(fold(word)));
  for (const word of hasName ? said.filter((each) => EN_WORDS.has(fold(each))) : said)
    plainest = Math.max(plainest, Math.min(PLAIN, lean(letterFeatures(word))));
  // Small words are nobody's loans: "una app horrible" is Spanish, "gracias to all the staff" English.
  let small = 0;
  for (const word of said) {
    if (ES_GRAMMAR.has(fold(word))) small += 1;
    if (EN_GRAMMAR.has(fold(word))) small -= 1;
  }
  const isSpanish = 1 / (1 + Math.exp(-(lean(read) + plainest + SMALL * Math.max(-3, Math.min(3, small)))));
  const both = new Map([
    ['es', isSpanish],
    ['en', 1 - isSpanish],
  ]);
  return kept.length === 1 ? new Map([[kept[0] ?? 'und', 1]]) : both;
}

/** How much the plainest word may say beside the whole: read off the development set by cross-validation. */
const PLAIN = 5;
/** How much each small word more of one language says. Any figure from 0 to 5 scores the same on the development set. */
const SMALL = 3;

function softmax(
  model: LinearModel,
  read: ReturnType<typeof letterFeatures>,
  kept: ReadonlySet<string>,
): Map<string, number> {
  const scores = model.heads
    .filter((head) => kept.has(head.label))
    .map((head) => [head.label, scoreOfHead(head, model.bits, read)] as const);
  const top = Math.max(...scores.map(([, score]) => score));
  const grown = scores.map(([label, score]) => [label, Math.exp(score - top)] as const);
  const sum = grown.reduce((total, [, value]) => total + value, 0);
  return new Map(grown.map(([label, value]) => [label, value / sum]));
}

function loudest(spread: ReadonlyMap<string, number>): LanguageAnswer {
  let best: LanguageAnswer = { label: 'und', score: -1 };
  for (const [label, score] of spread) if (score > best.score) best = { label, score };
  return best;
}
