import type { OrderWord } from './order-words.ts';
import type { Tongue } from './tongue.ts';

/** Inside a name, a new quantity begins the next thing; "de un", "a la" and "tres quesos" do not. */
export function startsAnother(words: readonly OrderWord[], at: number, tongue: Tongue): boolean {
  const plain = words[at]?.plain ?? '';
  const before = words[at - 1]?.plain ?? '';
  if (tongue.of.has(before) || before === tongue.with || before === 'a' || before === 'en') return false;
  // "un kilo de mejillones medio de gambas"
  if (
    /^(?:medi[oa]|cuarto|kilo|litro|docena)$/u.test(plain) &&
    tongue.of.has(words[at + 1]?.plain ?? '') &&
    !tongue.and.has(before) &&
    !tongue.numbers.has(before) &&
    !/^\d/u.test(before)
  )
    return true;
  if (/^\d+$/u.test(plain))
    return (
      words[at + 1]?.part === false &&
      !tongue.breaks.has(words[at + 1]?.plain ?? '') &&
      !tongue.and.has(words[at + 1]?.plain ?? '')
    );
  return /^(?:una?|uno|unas|unos|dos|two|an?)$/u.test(plain) && tongue.numbers.has(plain);
}
