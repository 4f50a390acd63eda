import { linesMatching, type Rule } from '../rule.ts';

/** A lock file with addresses binds everybody to the registry of whoever wrote it. */
export const lockFile: Rule = {
  name: 'lock-file-without-addresses',
  complaints: (tree) =>
    tree.files
      .filter((file) => file === 'package-lock.json')
      .flatMap((file) => linesMatching(tree, file, /"resolved": "https?:/, 'holds the address of a registry')),
};
