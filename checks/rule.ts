import type { SourceTree } from './source-tree.ts';

/** One place that breaks a rule. */
export interface Complaint {
  file: string;
  line?: number;
  why: string;
}

/** A rule of the house that no tool of others knows. */
export interface Rule {
  name: string;
  complaints(tree: SourceTree): Complaint[] | Promise<Complaint[]>;
}

/** A complaint for each line the pattern finds. */
export const linesMatching = (tree: SourceTree, file: string, pattern: RegExp, why: string): Complaint[] =>
  tree
    .read(file)
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [{ file, line: index + 1, why }] : []));
