import type { Rule } from '../rule.ts';
import { isSource } from '../source-tree.ts';

const empty = /^(utils?|helpers?|common|misc|manager|services?)$/;

export const telling: Rule = {
  name: 'names-tell',
  complaints: (tree) =>
    tree.files.flatMap((file) => {
      const word = file
        .replace(/\.\w+$/, '')
        .split(/[/.-]/)
        .find((it) => empty.test(it));
      return word ? [{ file, why: `"${word}" names nothing: say what is in it` }] : [];
    }),
};

export const kebabCase: Rule = {
  name: 'names-are-kebab-case',
  complaints: (tree) =>
    tree.files
      .filter((file) => isSource(file) && !/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(file.split('/').at(-1) ?? ''))
      .map((file) => ({ file, why: 'file names are kebab-case, after their main export' })),
};
