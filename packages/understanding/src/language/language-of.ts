import { type LinearModel, scoreOfHead } from '../linear/model.ts';
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
  const spread = softmax(models.ours, read, new Set(onlyOurs ? closed : ['es', 'en']));
  if (onlyOurs) return loudest(spread);
  const wide = softmax(
    models.all,
    read,
    new Set(closed.length > 0 ? closed : models.all.heads.map((head) => head.label)),
  );
  const favour = closed.length > 0 ? 0 : text.length < SHORT ? 6 : 2;
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
