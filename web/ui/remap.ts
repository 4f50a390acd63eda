import type { KeyedAction } from './commands.ts';
import { plus } from './key-name.ts';
import { keysOf, type KeySettings } from './key-presses.ts';

export type Remap =
  | { readonly kind: 'mapped'; readonly keys: Readonly<Record<string, string>> }
  | { readonly kind: 'taken'; readonly by: KeyedAction }
  | { readonly kind: 'reserved' };

/** Keys with which one moves about a page, whatever has the focus. */
const reserved = /^(?:Enter|Escape|Tab|Backspace|Delete| |Arrow\w+|Home|End|Page\w+|F\d+)$/u;

/** The member's own keys with this command on that chord, or why it cannot be there. */
export function remap(
  command: KeyedAction,
  chord: string,
  commands: readonly KeyedAction[],
  settings: KeySettings,
): Remap {
  const bare = chord.split(plus).at(-1) ?? chord;
  if (reserved.test(bare)) return { kind: 'reserved' };
  const by = commands.find((each) => {
    const keys = each.id === command.id ? null : keysOf(each, { ...settings, singleKeys: true });
    // `g` alone would swallow the first half of `g i`
    return keys !== null && (keys === chord || keys.startsWith(`${chord} `));
  });
  if (by) return { kind: 'taken', by };
  return {
    kind: 'mapped',
    keys: chord === command.keys ? without(settings.keys, command.id) : { ...settings.keys, [command.id]: chord },
  };
}

/** With the usual key of this command again. */
export const without = (keys: Readonly<Record<string, string>>, id: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(keys).filter(([each]) => each !== id));
