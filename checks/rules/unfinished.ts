import { linesMatching, type Rule } from '../rule.ts';
import { isSource } from '../source-tree.ts';

const banned = [
  // With a condition first, skipping says where a suite cannot run: that is printed and counted.
  { pattern: /\b(test|it|describe|suite)\.(only|todo|fixme|skip(?!\(\w+,))\b/, why: 'a test runs, or it is deleted' },
  {
    pattern: /@ts-(ignore|nocheck)\b|(oxlint|eslint)-disable(?!.*--)/,
    why: 'a checker is answered, or silenced with a reason after --',
  },
  { pattern: /\bas any\b/, why: 'any is no type' },
  { pattern: /\/\/.*\b(TODO(?!\(#\d+\))|FIXME|XXX)\b/, why: 'TODO(#123) or nothing' },
];

export const unfinished: Rule = {
  name: 'nothing-unfinished',
  complaints: (tree) =>
    tree.files
      .filter((file) => isSource(file) && !file.startsWith('checks/'))
      .flatMap((file) => banned.flatMap(({ pattern, why }) => linesMatching(tree, file, pattern, why))),
};
