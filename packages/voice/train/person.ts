import { writeFileSync } from 'node:fs';
import { packModel } from '../src/person/model.ts';
import type { Weights } from './logistic.ts';
import { markedSentences } from './marked-sentences.ts';
import { fit, type Preset } from './person-model.ts';
import { report } from './person-report.ts';

/**
 * Trains the Spanish context model. `node packages/voice/train/person.ts --data DIR [--cv|--by-file] [--errors]`, where DIR holds
 * the folders person (CC BY-SA) and drafts (CC0). Writes src/person/draft-weights.data.ts and text-weights.data.ts unless --cv is given. Folds are cut
 * from whole sentences; the filled shapes only ever teach, none is scored.
 */
const all = markedSentences(process.argv[process.argv.indexOf('--data') + 1] ?? '');

const crossValidate = (preset: Preset, sources: readonly string[]): void => {
  const folds = 10;
  const scored = Array.from({ length: folds }, (_, fold) => {
    const weights = fit(
      preset,
      all.filter(
        ({ sentence }, at) => at % folds !== fold || sentence.source === 'shape' || sentence.source === 'pairs',
      ),
    );
    return all.filter((_one, at) => at % folds === fold).map((of) => ({ of, weights }));
  }).flat();
  for (const source of sources) {
    const part = scored.filter(({ of }) => of.sentence.source === source);
    report(`${preset}/${source}`, part);
    if (source === 'treebank') report('text/treebank as it is marked', part, 'marked');
  }
};

/** Each file of drafts by a model that saw the others: sets written at another hour, for other reasons. */
const leaveFilesOut = (): void => {
  const ours = all.filter(({ sentence }) => sentence.source === 'ours');
  const scored = [...new Set(ours.map(({ sentence }) => sentence.file))].flatMap((file) => {
    const weights = fit(
      'draft',
      all.filter(({ sentence }) => sentence.file === undefined || sentence.file !== file),
    );
    const part = ours.filter(({ sentence }) => sentence.file === file).map((of) => ({ of, weights }));
    report(`draft/${file ?? ''}`, part);
    return part;
  });
  report('draft/by file, all', scored);
};

/** Hundredths, and nothing of what weighs less than two of them. */
const packed = (weights: Weights): string =>
  packModel(
    new Map(Object.entries(weights).filter(([name, weight]) => name === '' || Math.abs(Math.round(weight * 100)) > 1)),
  );

const write = (preset: Preset): number => {
  const weights = fit(preset, all);
  writeFileSync(
    new URL(`../src/person/${preset}-weights.data.ts`, import.meta.url),
    `/** Made by packages/voice/train/person.ts from UD Spanish GSD, PUD, COSER (CC BY-SA) and drafts (CC0); do not edit. */
export const ${preset}Weights =
  ${JSON.stringify(packed(weights)).replaceAll("'", "\\'").replace(/^"|"$/gu, "'")};
`,
  );
  return Object.keys(weights).length;
};

if (process.argv.includes('--by-file')) leaveFilesOut();
else if (process.argv.includes('--cv')) {
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
} else console.log(JSON.stringify({ draft: write('draft'), text: write('text') }));
