import { linesMatching, type Rule } from '../rule.ts';
import { isData, isSource, type SourceTree } from '../source-tree.ts';

/** Outside its folder no literal equals a channel's id: whoever needs to know reads the manifest. */
export const channelScatter: Rule = {
  name: 'channel-scatter',
  complaints: (tree) =>
    channelIds(tree).flatMap((id) =>
      tree.files
        .filter((file) => isSource(file) && !isData(file) && !isHome(file, id))
        .flatMap((file) =>
          linesMatching(tree, file, literal(id), `names the channel ${id}: read what you need from its manifest`),
        ),
    ),
};

const channelIds = (tree: SourceTree): string[] => [
  ...new Set(tree.files.map((file) => /^channels\/([^/]+)\/src\//.exec(file)?.[1]).filter((id) => id !== undefined)),
];

/** The demo and browser tests play a vendor's part; the widget's loader is the channel itself. */
const isHome = (file: string, id: string): boolean =>
  file.startsWith(`channels/${id}/`) || /^(e2e|demo|bench|checks\/canaries)\//.test(file);

/**
 * `email` is also what people call an address, in forms and as a kind of identity: there it is no channel. Only where
 * it is compared with or given as a channel does it count.
 */
const literal = (id: string): RegExp =>
  id === 'email' ? /\b(channel\w*|manifest\.id)\b[^'"`]*(['"`])email\2/ : new RegExp(`(['"\`])${id}\\1`);
