import type { Rule } from '../rule.ts';
import { isSource, isTest, type SourceTree } from '../source-tree.ts';

const cap = 400;
const medianCap = 70;

export const fileLength: Rule = {
  name: 'file-length',
  complaints: (tree) => {
    const long = sources(tree)
      .map((file) => ({ file, lines: linesOf(tree, file) }))
      .filter(({ lines }) => lines > cap)
      .map(({ file, lines }) => ({ file, why: `${lines} lines, and ${cap} are the most a file may have` }));
    const median = medianLength(tree);
    return median > medianCap
      ? [...long, { file: '.', why: `the median file has ${median} lines, over ${medianCap}` }]
      : long;
  },
};

/** Of everything that is not a test. */
export const medianLength = (tree: SourceTree): number => {
  const lengths = sources(tree)
    .filter((file) => !isTest(file))
    .map((file) => linesOf(tree, file))
    .toSorted((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
};

const sources = (tree: SourceTree): string[] => tree.files.filter(isSource);
const linesOf = (tree: SourceTree, file: string): number => tree.read(file).trimEnd().split('\n').length;
