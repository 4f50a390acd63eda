import { wiringOf } from '../../tools/wiring-sources.ts';
import type { Rule } from '../rule.ts';

export const freshWiring: Rule = {
  name: 'fresh-wiring',
  complaints: (tree) =>
    Object.entries(wiringOf(tree.root))
      .filter(([file, text]) => !tree.files.includes(file) || tree.read(file) !== text)
      .map(([file]) => ({ file, why: 'does not list what the doors export: run npm run wiring' })),
};
