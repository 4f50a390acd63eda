import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftFiles, markedDrafts } from '../train/marked-drafts.ts';
import { emptyMemory } from './by-sentence.ts';
import type { Draft } from './draft.ts';
import { lint } from './lint.ts';
import { lintAsTyped } from './lint-as-typed.ts';
import { defaultProtocol } from './protocol.ts';
import { examples } from './rules/examples.ts';

const protocol = defaultProtocol('es-MX');
const draftOf = (text: string): Draft => ({ text, surface: 'reply', reach: 'public' });
const pieces = [
  ...draftFiles('es').flatMap(markedDrafts),
  ...Object.values(examples).flatMap(({ bad, good }) => [...bad, ...good]),
].map(({ text }) => text);
const odd = [
  '«',
  '» ',
  '"',
  ' ',
  '. ',
  '\n',
  '¿',
  '! ',
  'https://a.es/x. Y ',
  '#hola',
  '\ud83d',
  '👍',
  'e\u0301',
  'a.',
  '…',
];
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...pieces) },
  { weight: 2, arbitrary: fc.constantFrom(...odd) },
);
/** Put something in at a place and take some characters out, as typing, pasting and deleting do. */
const change = fc.record({ at: fc.nat(400), out: fc.nat(40), in: piece });

describe('while one types', () => {
  test(
    'the answer is always that of the whole draft',
    () =>
      fc.assert(
        fc.property(
          fc.array(piece, { maxLength: 5 }),
          fc.array(change, { minLength: 1, maxLength: 6 }),
          (start, changes) => {
            const typed = lintAsTyped();
            let text = start.join(' ');
            expect(typed(draftOf(text), protocol)).toEqual(lint(draftOf(text), protocol));
            for (const { at, out, in: put } of changes) {
              const place = Math.min(at, text.length);
              text = text.slice(0, place) + put + text.slice(place + out);
              expect(typed(draftOf(text), protocol)).toEqual(lint(draftOf(text), protocol));
            }
          },
        ),
        { numRuns: 60 },
      ),
    90_000,
  ); // a busy machine is no wrong answer

  test('a sentence that did not change is not looked at again', () => {
    const memory = emptyMemory();
    const first = 'Te envío el recibo. Mañana pasa el cartero.';
    lint(draftOf(first), protocol, {}, memory);
    const before = memory.seen.get('Te envío el recibo.');
    lint(draftOf(`${first} Creo`), protocol, {}, memory);
    expect(before).toBeDefined();
    expect(memory.seen.get('Te envío el recibo.')).toBe(before);
    expect([...memory.seen.keys()]).toEqual(['Te envío el recibo.', 'Mañana pasa el cartero.', 'Creo']);
  });

  test('another protocol starts over', () => {
    const typed = lintAsTyped();
    const draft = draftOf('Creo que llega hoy.');
    expect(typed(draft, protocol).findings).toHaveLength(1);
    expect(typed(draft, { ...protocol, speaker: 'I' }).findings).toEqual([]);
  });
});
