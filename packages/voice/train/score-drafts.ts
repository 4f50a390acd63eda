import { pathToFileURL } from 'node:url';
import { findFirstPerson } from '../src/person/find-first-person.ts';
import { rewriteToWe } from '../src/rewrite/rewrite.ts';
import { markedDrafts } from './marked-drafts.ts';

/**
 * Scores the shipped model on a file of marked drafts as the scorers do: `node packages/voice/train/score-drafts.ts FILE es|en`.
 * A set says something about new text only the first time, before it is joined to the training.
 */
const [, , file = '', language = 'es'] = process.argv;
const words = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
let [tp, fp, fn, a, b, c, exact, rewritten, untouched, clean] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
for (const { text, spans, rewrites } of markedDrafts(pathToFileURL(file))) {
  const found = findFirstPerson(text, language === 'en' ? 'en' : 'es');
  const rewrite = rewriteToWe(text, language === 'en' ? 'en' : 'es');
  const extra = found.filter((it) => !spans.some(([start, end]) => it.start < end && start < it.end));
  const missed = spans.filter(([start, end]) => !found.some((it) => it.start < end && start < it.end));
  fp += extra.length;
  fn += missed.length;
  tp += spans.length - missed.length;
  if (spans.length > 0 && found.length > 0) a++;
  else if (found.length > 0) b++;
  else if (spans.length > 0) c++;
  for (const { start, end } of extra) console.log(`+${text.slice(start, end)} :: ${text}`);
  for (const [start, end] of missed) console.log(`-${text.slice(start, end)} :: ${text}`);
  if (spans.length === 0) {
    clean++;
    if (rewrite === text) untouched++;
    else console.log(`touched :: ${text} -> ${rewrite}`);
  } else if (rewrites.length > 0) {
    rewritten++;
    if (rewrites.some((accepted) => words(accepted) === words(rewrite))) exact++;
    else console.log(`rewrite :: ${rewrite} :: ${rewrites[0] ?? ''}`);
  }
}
const f1 = (p: number, q: number, r: number): string => ((200 * p) / (2 * p + q + r)).toFixed(1);
console.log(
  `token F1 ${f1(tp, fp, fn)} (P ${((100 * tp) / (tp + fp)).toFixed(1)} R ${((100 * tp) / (tp + fn)).toFixed(1)}), sentence F1 ${f1(a, b, c)}, ` +
    `rewrites ${exact} of ${rewritten}, clean untouched ${untouched} of ${clean}`,
);
