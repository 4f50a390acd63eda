// How well short texts are told apart, each by models that did not learn from it: `node packages/understanding/train/evaluate-language.ts`.
import { languageOf } from '../src/language/language-of.ts';
import { words } from '../src/text/words.ts';
import { all, learnLanguages } from './languages.ts';

const FOLDS = 4;
/** The languages our users' neighbours write in: a list a brand may well close its models to. */
const SEVEN = ['es', 'en', 'pt', 'ca', 'fr', 'it', 'de'];
const rows = all();
const tallies = new Map<string, boolean[]>();
const mistakes: string[] = [];
const note = (name: string, isRight: boolean): void => void tallies.set(name, [...(tallies.get(name) ?? []), isRight]);

for (let out = 0; out < FOLDS; out += 1) {
  const [wide, ours] = learnLanguages((_, at) => at % FOLDS !== out);
  if (wide === undefined || ours === undefined) throw new Error('Two models were asked for');
  for (const [at, { text, label }] of rows.entries()) {
    if (at % FOLDS !== out) continue;
    const open = languageOf({ all: wide, ours }, text).label;
    const length = words(text).length === 1 ? 'one word' : text.length < 40 ? 'under 40 characters' : 'longer';
    note(`all 22, ${length}`, open === label);
    if (!SEVEN.includes(label)) continue;
    const ofSeven = languageOf({ all: wide, ours }, text, SEVEN).label;
    note(`seven, closed, ${length}`, ofSeven === label);
    if (label !== 'es' && label !== 'en') continue;
    const closed = languageOf({ all: wide, ours }, text, ['es', 'en']).label;
    const size = words(text).length === 1 ? 'one word' : text.length < 40 ? 'under 40, two words or more' : 'longer';
    note(`es+en, closed, ${size}`, closed === label);
    note(`es+en, open, ${size}`, open === label);
    note(`es+en, closed to seven, ${size}`, ofSeven === label);
    if (size.startsWith('under') && closed !== label) mistakes.push(`${label}: ${text}`);
  }
}
for (const [name, right] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const share = right.filter(Boolean).length / right.length;
  const half = 1.96 * Math.sqrt((share * (1 - share)) / right.length);
  console.log(`${name}: ${(100 * share).toFixed(1)} ± ${(100 * half).toFixed(1)} of ${right.length}`);
}
console.log(mistakes.join('\n'));
