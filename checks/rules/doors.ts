import { linesMatching, type Rule } from '../rule.ts';

export const doorsByName: Rule = {
  name: 'doors-list-by-name',
  complaints: (tree) =>
    tree.files
      .filter((file) => file.endsWith('/index.ts'))
      .flatMap((file) => linesMatching(tree, file, /^export \* from/, 'a door lists by name what others may use')),
};

export const readmes: Rule = {
  name: 'slices-explain-themselves',
  complaints: (tree) =>
    tree.files
      .filter((file) => /^server\/features\/[^/]+\/index\.ts$/.test(file))
      .map((file) => file.replace('index.ts', 'README.md'))
      .filter((file) => !tree.files.includes(file))
      .map((file) => ({ file, why: 'a slice tells its tables, events and invariants in ten lines' })),
};
