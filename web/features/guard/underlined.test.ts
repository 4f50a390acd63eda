import { expect, test } from 'vitest';
import { piecesOf } from './underlined.tsx';

const span = (start: number, end: number) => ({ span: { start, end } });

test('the pieces together are the draft, whatever the findings', () => {
  const text = 'Creo que es barato 🎁';
  for (const findings of [[], [span(0, 4)], [span(0, 4), span(2, 8), span(12, 18)], [span(19, 21)], [span(3, 3)]]) {
    expect(
      piecesOf(text, findings)
        .map((piece) => piece.words)
        .join(''),
    ).toBe(text);
  }
});

test('each finding stands under its own words', () => {
  expect(piecesOf('Creo que es barato', [span(0, 4), span(12, 18)]).filter((piece) => piece.at !== null)).toEqual([
    { words: 'Creo', at: 0 },
    { words: 'barato', at: 1 },
  ]);
});
