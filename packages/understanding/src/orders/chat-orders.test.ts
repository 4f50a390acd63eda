import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openPack } from '../linear/open-pack.ts';
import { fold } from '../text/fold.ts';
import { hearsWants } from './hear-wants.ts';
import { readOrder, type ReadOrder } from './read-order.ts';

type Marked = ReadOrder & { text: string; country: string };

// Written by hand in the form the reader answers in; see data/README.md.
const marked = readFileSync(new URL('../../data/chat-orders.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Marked);

// As they are compared by whoever takes orders: without articles, accents and plurals.
const even = (said: string): string =>
  (fold(said).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !/^(?:el|l[ao]s?|un[ao]?s?|del?|al?|en)$/u.test(word))
    .map((word) => word.replace(/(?<=\p{L}{3})e?s$|(?<=\p{L}{3})e$/u, ''))
    .join(' ');

const slots = ({ items, entities }: ReadOrder): string[] =>
  [
    ...items.flatMap(({ qty, unit, ref, name, mods = [] }) => {
      const thing = ref === undefined ? even(name ?? '') : `#${ref}`;
      return [`${qty}${unit ?? ''} ${thing}`, ...mods.map((mod) => `${thing}: ${even(mod)}`)];
    }),
    ...Object.entries(entities).map(
      ([key, said]) => `${key} ${key === 'phone' ? said.replace(/\D/gu, '') : even(said)}`,
    ),
  ].sort();

// As the command reads them: what no rule knows is heard by the model, which has learned from these messages too.
const hears = hearsWants(openPack('core'));

const isRight = (row: Marked): boolean => {
  const read = readOrder(row.text, hears);
  return read.label === row.label && slots(read).join('\n') === slots(row).join('\n');
};

test('messages of a chat are read whole, in every country', () => {
  expect(marked.length).toBeGreaterThan(500);
  for (const country of ['ES', 'MX', 'AR', 'CO']) {
    const there = marked.filter((row) => row.country === country);
    const wrong = there.filter((row) => !isRight(row)).map(({ text }) => text);
    expect([country, wrong.length / there.length < 0.08, ...(wrong.length / there.length < 0.08 ? [] : wrong)]).toEqual(
      [country, true],
    );
  }
});
