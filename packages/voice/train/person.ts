import { readFileSync, writeFileSync } from 'node:fs';
import { candidatesIn } from '../src/person/spanish-candidates.ts';
import { featuresOf } from '../src/person/spanish-features.ts';
import { surroundings } from '../src/person/surroundings.ts';
import { tokensFrom, tokensOf, type Token } from '../src/person/tokens.ts';
import { quotationsIn, isWithin } from '../src/text/quotations.ts';
import { wordsOf } from '../src/text/words.ts';
import { draftFiles, markedDrafts } from './marked-drafts.ts';
import { scoreOf, trainLogistic, type Sample, type Weights } from './logistic.ts';

/**
 * Trains the Spanish context model. `node packages/voice/train/person.ts --data DIR [--cv] [--errors]`, where DIR holds
 * the folders person (CC BY-SA) and drafts (CC0). Writes src/person/spanish-weights.data.ts unless --cv is given.
 */
type Sentence = {
  readonly source: 'treebank' | 'dev' | 'ours';
  readonly tokens: readonly Token[];
  readonly gold: ReadonlySet<number>;
  readonly exempt: ReadonlySet<number>;
  readonly text: string;
};
type Row = { readonly tokens: string[]; readonly y: Record<string, string> };
type Draft = { readonly text: string; readonly spans: readonly (readonly [number, number])[] };

const folder = process.argv[process.argv.indexOf('--data') + 1] ?? '';
const lines = <T>(file: string): T[] =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T); // the folder's README says what a line holds

const fromDraft = (source: 'dev' | 'ours', { text, spans }: Draft): Sentence => {
  const tokens = tokensOf(text, wordsOf(text));
  const quoted = quotationsIn(text);
  const where = (test: (token: Token) => boolean) => new Set(tokens.flatMap((token, at) => (test(token) ? [at] : [])));
  return {
    source,
    text,
    tokens,
    gold: where((token) => spans.some(([start, end]) => token.start < end && start < token.end)),
    exempt: where((token) => isWithin(token, quoted)),
  };
};

const sentences: Sentence[] = [
  ...lines<Row>('person/dev-es.jsonl').map(({ tokens, y }): Sentence => ({
    source: 'treebank',
    text: tokens.join(' '),
    tokens: tokensFrom(tokens),
    gold: new Set(Object.keys(y).map(Number)),
    exempt: new Set(),
  })),
  ...lines<Draft>('drafts/dev-es.jsonl').map((draft) => fromDraft('dev', draft)),
  ...draftFiles('es').flatMap((file) => markedDrafts(file).map((draft) => fromDraft('ours', draft))),
];

type Case = { readonly at: number; readonly features: readonly string[]; readonly isTrue: boolean };
const casesOf = (sentence: Sentence): Case[] => {
  const candidates = candidatesIn(sentence.tokens);
  const around = surroundings(sentence.tokens, candidates);
  return candidates.flatMap((candidate) => {
    const place = around.find(({ start, end }) => candidate.at >= start && candidate.at < end);
    if (place === undefined || sentence.exempt.has(candidate.at)) return [];
    return [
      {
        at: candidate.at,
        features: featuresOf(sentence.tokens, candidate, place),
        isTrue: sentence.gold.has(candidate.at),
      },
    ];
  });
};
const all = sentences.map((sentence) => ({ sentence, cases: casesOf(sentence) }));

const options = { draft: { treebank: 0.05, ours: 1, dev: 1 }, text: { treebank: 1, ours: 0.1, dev: 0.1 } } as const;
type Preset = keyof typeof options;
const fit = (preset: Preset, part: typeof all): Weights =>
  trainLogistic(
    part.flatMap(({ sentence, cases }): Sample[] =>
      cases.map((one) => ({ ...one, weight: options[preset][sentence.source] })),
    ),
    { l2: 1.2 },
  );

const report = (name: string, part: { readonly of: (typeof all)[number]; readonly weights: Weights }[]): void => {
  let [tp, fp, fn, a, b, c] = [0, 0, 0, 0, 0, 0];
  for (const { of, weights } of part) {
    const said = new Set(of.cases.filter(({ features }) => scoreOf(weights, features) > 0).map(({ at }) => at));
    for (const at of said)
      if (of.sentence.gold.has(at)) tp++;
      else fp++;
    for (const at of of.sentence.gold) if (!said.has(at)) fn++;
    if (said.size > 0 && of.sentence.gold.size > 0) a++;
    else if (said.size > 0) b++;
    else if (of.sentence.gold.size > 0) c++;
    const wrong = [...new Set([...said, ...of.sentence.gold])].filter(
      (at) => said.has(at) !== of.sentence.gold.has(at),
    );
    if (wrong.length > 0 && process.argv.includes('--errors'))
      console.log(
        `  ${name} ${wrong.map((at) => `${said.has(at) ? '+' : '-'}${of.sentence.tokens[at]?.text ?? ''}`).join(' ')} :: ${of.sentence.text.slice(0, 160)}`,
      );
  }
  const f1 = (p: number, q: number, r: number): string => ((200 * p) / (2 * p + q + r)).toFixed(2);
  console.log(
    `${name}: token F1 ${f1(tp, fp, fn)} (P ${((100 * tp) / (tp + fp)).toFixed(1)} R ${((100 * tp) / (tp + fn)).toFixed(1)}), sentence F1 ${f1(a, b, c)}, ${part.length} texts`,
  );
};

const crossValidate = (preset: Preset, sources: readonly string[]): void => {
  const folds = 10;
  const scored = Array.from({ length: folds }, (_, fold) => {
    const weights = fit(
      preset,
      all.filter((_one, at) => at % folds !== fold),
    );
    return all.filter((_one, at) => at % folds === fold).map((of) => ({ of, weights }));
  }).flat();
  for (const source of sources)
    report(
      `${preset}/${source}`,
      scored.filter(({ of }) => of.sentence.source === source),
    );
};

/** One line a feature: its name, then hundredths of its weight in drafts and in texts. */
const packed = ({ draft, text }: Record<Preset, Weights>): string =>
  [...new Set([...Object.keys(draft), ...Object.keys(text)])]
    .toSorted()
    .map((name) => ({ name, draft: Math.round((draft[name] ?? 0) * 100), text: Math.round((text[name] ?? 0) * 100) }))
    .filter(({ name, draft: inDraft, text: inText }) => name === '' || Math.abs(inDraft) > 1 || Math.abs(inText) > 1)
    .map(({ name, draft: inDraft, text: inText }) => `${name}\t${inDraft}\t${inText}`)
    .join('\n');

if (process.argv.includes('--cv')) {
  crossValidate('text', ['treebank']);
  crossValidate('draft', ['ours', 'dev']);
  const ours = fit(
    'draft',
    all.filter(({ sentence }) => sentence.source !== 'dev'),
  );
  report(
    'draft/dev, never trained on',
    all.filter(({ sentence }) => sentence.source === 'dev').map((of) => ({ of, weights: ours })),
  );
} else {
  const weights = { draft: fit('draft', all), text: fit('text', all) };
  writeFileSync(
    new URL('../src/person/spanish-weights.data.ts', import.meta.url),
    `/** Made by packages/voice/train/person.ts from UD Spanish GSD, PUD, COSER (CC BY-SA) and drafts (CC0); do not edit. */
export const weightData =
  ${JSON.stringify(packed(weights))};
`,
  );
  console.log(JSON.stringify({ draft: Object.keys(weights.draft).length, text: Object.keys(weights.text).length }));
}
