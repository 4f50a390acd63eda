import { readFileSync } from 'node:fs';

/** What of a manifest the tables of `docs/understanding.md` are made from. */
type Manifest = {
  readonly sha256: string;
  readonly sets: readonly { readonly set: string }[];
  readonly heldOutScores: Readonly<Record<string, string>>;
};

export const PACKS = ['core', 'research', 'meanings'] as const;

export function manifestOf(pack: (typeof PACKS)[number]): Manifest {
  // The manifests are written by `manifest.ts` in this shape.
  return JSON.parse(readFileSync(new URL(`../packs/${pack}.manifest.json`, import.meta.url), 'utf8')) as Manifest;
}

/** Which packs the figures are of, by the first eight digits of their sums: others ask for another table. */
export const packsLine = (): string =>
  `Of the packs ${PACKS.map((pack) => `\`${pack}\` ${manifestOf(pack).sha256.slice(0, 8)}`).join(', ')}.`;

/**
 * One row for each model, or each label of a model with several: what cross-validation gave when the pack was trained.
 * A model nobody described here is an error, so that none goes without its row.
 */
export function heldOutTable(): string {
  const rows = (['core', 'research'] as const).flatMap((pack) =>
    Object.entries(manifestOf(pack).heldOutScores).flatMap(([model, said]) => {
      const about = ABOUT[`${pack}/${model}`];
      if (about === undefined) throw new Error(`The table of scores knows nothing of ${pack}/${model}`);
      const [task, language, target] = about;
      return said.split(', ').map((part) => {
        const [, label, metric, figure] = /^(?:(\S+) )?((?:macro-)?F1) (.+)$/u.exec(part) ?? [];
        if (metric === undefined || figure === undefined) throw new Error(`No score can be read in "${part}"`);
        const isOneOfMany = said.includes(', ');
        return `| ${isOneOfMany ? `${task}: ${label ?? ''}` : task} | ${language} | ${pack} | ${metric} | ${figure} | ${target} | \`npm run train -- ${pack} --only ${model}\` |`;
      });
    }),
  );
  return [
    '| task | language | pack | metric | held out | target | command |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** What each model judges, in which language, and what NLP.md asks of it ("test" is a set of its own that is not here). */
const ABOUT: Readonly<Record<string, readonly [task: string, language: string, target: string]>> = {
  'core/signals': ['inbound', 'es, en', ''],
  'core/toxicity': ['toxicity', 'es', ''],
  'core/toxicity-en': ['toxicity', 'en', ''],
  'core/sentiment': ['sentiment', 'es, en', ''],
  'core/promo': ['promo', 'es, en', '95, YouTube test'],
  'core/purchase-intent': ['purchase-intent', 'en', ''],
  'core/wants': ['orders: intent, without the rules', 'es', ''],
  'research/toxicity-es': ['toxicity', 'es', '84, test'],
  'research/toxicity-es-four': ['toxicity `--four`', 'es', '70, test'],
  'research/toxicity-en': ['toxicity', 'en', '79.5, test'],
  'research/sentiment-es': ['sentiment', 'es', '61'],
  'research/sentiment-en': ['sentiment', 'en', '65'],
  'research/sentiment-inbox-en': ['sentiment, brand inbox', 'en', '80'],
  'research/complaint-en': ['complaint', 'en', '83'],
};
