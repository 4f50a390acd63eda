import { linesMatching, type Rule } from '../rule.ts';
import { isSource, isTest } from '../source-tree.ts';

/** What one request sets on a session the next one would inherit: behind a pool, or through one, that is another workspace. */
export const sessionSet: Rule = {
  name: 'no-session-set',
  complaints: (tree) =>
    tree.files
      .filter((file) => file.startsWith('server/') && !isTest(file) && (isSource(file) || file.endsWith('.sql')))
      .flatMap((file) => [
        ...linesMatching(
          tree,
          file,
          file.endsWith('.sql') ? atLineStart : inLiteral,
          'sets for the whole session: use set local',
        ),
        ...linesMatching(tree, file, /set_config\([^)]*,\s*false\s*\)/i, 'sets for the whole session: pass true'),
      ]),
};

const setting = String.raw`set\s+(?!local\b|constraints\b|transaction\b)(session\s+|role\b|[\w."]+\s*(=|to)\s)`;
const inLiteral = new RegExp(String.raw`(['"\`]|;)\s*${setting}`, 'i');
/** The clauses of a function begin deeper; a statement begins the line. */
const atLineStart = new RegExp(`^${setting}`, 'i');
