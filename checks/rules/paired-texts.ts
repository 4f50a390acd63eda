import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Complaint, Rule } from '../rule.ts';
import type { SourceTree } from '../source-tree.ts';

/** Whoever reads Spanish and whoever reads English reads everything. */
export const pairedTexts: Rule = {
  name: 'paired-texts',
  complaints: async (tree) => {
    const found = await Promise.all(
      tree.files.filter((file) => /(^|\/)(texts\.)?(es|en)\.ts$/.test(file)).map((file) => compare(tree, file)),
    );
    return found.flat();
  },
};

const compare = async (tree: SourceTree, file: string): Promise<Complaint[]> => {
  const other = file.replace(/\b(es|en)\.ts$/, (it) => (it === 'es.ts' ? 'en.ts' : 'es.ts'));
  if (!tree.files.includes(other)) return [{ file, why: `has no ${other} beside it` }];
  const there = new Set(keysOf(await load(tree, other)));
  return keysOf(await load(tree, file))
    .filter((key) => !there.has(key))
    .map((key) => ({ file, why: `the text ${key} is missing in ${other}` }));
};

const load = async (tree: SourceTree, file: string): Promise<unknown> => {
  const exported: Record<string, unknown> = await import(pathToFileURL(join(tree.root, file)).href);
  return { ...exported };
};

/** A level named after a language, or after a region's own words for a few texts, stands for the same in both. */
const stepTo = (key: string): string => (/^(es|en)(-?([A-Z]{2}|\d{3}))?$/.test(key) ? '' : `.${singular(key)}`);

/** i18next's plural forms differ between languages: a text is one text whatever its forms. */
const keysOf = (value: unknown, above = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${above}${stepTo(key)}`))
    : [above];

const singular = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');
