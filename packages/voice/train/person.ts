import { readFileSync, writeFileSync } from 'node:fs';
import { leastProbability } from '../src/person/first-person.ts';
import { candidatesIn } from '../src/person/spanish-candidates.ts';
import { featuresOf } from '../src/person/spanish-features.ts';
import { surroundings } from '../src/person/surroundings.ts';
import { tokensFrom, tokensOf, type Token } from '../src/person/tokens.ts';
import { quotationsIn, isWithin } from '../src/text/quotations.ts';
import { wordsOf } from '../src/text/words.ts';
import { draftFiles, markedDrafts } from './marked-drafts.ts';
import { filledPatterns } from './patterns.ts';
import { scoreOf, trainLogistic, type Sample, type Weights } from './logistic.ts';
import { correctedGold } from './treebank-corrections.ts';

/**
 * Trains the Spanish context model. `node packages/voice/train/person.ts --data DIR [--cv] [--errors]`, where DIR holds
 * the folders person (CC BY-SA) and drafts (CC0). Writes src/person/spanish-weights.data.ts unless --cv is given. Folds are cut
 * from whole sentences; the filled shapes only ever teach, none is scored.
 */
type Source = 'treebank' | 'dev' | 'ours' | 'shape';
type Sentence = {
  readonly source: Source;
  readonly tokens: readonly Token[];
  readonly gold: ReadonlySet<number>;
  /** What the treebank itself says; the same for a draft. */
  readonly marked: ReadonlySet<number>;
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

const fromDraft = (source: Source, { text, spans }: Draft): Sentence => {
  const tokens = tokensOf(text, wordsOf(text));
  const quoted = quotationsIn(text);
  const where = (test: (token: Token) => boolean) => new Set(tokens.flatMap((token, at) => (test(token) ? [at] : [])));
  const gold = where((token) => spans.some(([start, end]) => token.start < end && start < token.end));
  return {
    source,
    text,
    tokens,
    gold,
    marked: gold,
    exempt: where((token) => isWithin(token, quoted)),
  };
};

const sentences: Sentence[] = [
  ...lines<Row>('person/dev-es.jsonl').map(({ tokens, y }): Sentence => {
    const marked = new Set(Object.keys(y).map(Number));
    return {
      source: 'treebank',
      text: tokens.join(' '),
      tokens: tokensFrom(tokens),
      gold: correctedGold(tokens, marked),
      marked,
      exempt: new Set(),
    };
  }),
  ...lines<Draft>('drafts/dev-es.jsonl').map((draft) => fromDraft('dev', draft)),
  ...draftFiles('es').flatMap((file) => markedDrafts(file).map((draft) => fromDraft('ours', draft))),
  ...filledPatterns(new URL('../data/drafts/patterns-es.txt', import.meta.url), 8).map((draft) =>
    fromDraft('shape', draft),
  ),
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

const options = {
  draft: { treebank: 0.05, ours: 1, dev: 1, shape: 0.5 },
  text: { treebank: 1, ours: 0.1, dev: 0.1, shape: 0 },
} as const;
type Preset = keyof typeof options;
const fit = (preset: Preset, part: typeof all): Weights => {
  const samples = part.flatMap(({ sentence, cases }): Sample[] => {
    const weight = options[preset][sentence.source];
    return weight === 0 ? [] : cases.map((one) => ({ ...one, weight }));
  });
  return trainLogistic(preset === 'draft' ? samples : believable(samples, fit('draft', part)), { l2: 1.2 });
};

const probabilityOf = (weights: Weights, features: readonly string[]): number =>
  1 / (1 + Math.exp(-scoreOf(weights, features)));

/** The treebank leaves "compré" and "recomiendo" unmarked now and then: what the model of drafts finds absurd does not teach. */
const believable = (samples: readonly Sample[], judge: Weights): Sample[] =>
  samples.filter(({ features, isTrue, weight }) => {
    if (weight < 1) return true;
    const probability = probabilityOf(judge, features);
    if (isTrue) return probability > 0.05;
    return probability < 0.9 || !features.some((name) => /^sort:[spv]$/u.test(name));
  });

const report = (
  name: string,
  part: { readonly of: (typeof all)[number]; readonly weights: Weights }[],
  by: 'gold' | 'marked' = 'gold',
): void => {
  const least = leastProbability[name.startsWith('text') ? 'text' : 'draft'];
  let [tp, fp, fn, a, b, c] = [0, 0, 0, 0, 0, 0];
  for (const { of, weights } of part) {
    const said = new Set(
      of.cases.filter(({ features }) => probabilityOf(weights, features) > least).map(({ at }) => at),
    );
    for (const at of said)
      if (of.sentence[by].has(at)) tp++;
      else fp++;
    for (const at of of.sentence[by]) if (!said.has(at)) fn++;
    if (said.size > 0 && of.sentence[by].size > 0) a++;
    else if (said.size > 0) b++;
    else if (of.sentence[by].size > 0) c++;
    const wrong = [...new Set([...said, ...of.sentence[by]])].filter((at) => said.has(at) !== of.sentence[by].has(at));
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
      all.filter(({ sentence }, at) => at % folds !== fold || sentence.source === 'shape'),
    );
    return all.filter((_one, at) => at % folds === fold).map((of) => ({ of, weights }));
  }).flat();
  for (const source of sources) {
    const part = scored.filter(({ of }) => of.sentence.source === source);
    report(`${preset}/${source}`, part);
    if (source === 'treebank') report('text/treebank as it is marked', part, 'marked');
  }
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
