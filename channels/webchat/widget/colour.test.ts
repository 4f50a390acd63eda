import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brandColour, contrast } from './colour.ts';
import { palettes } from './palette.ts';

const colours = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const palette = palettes[theme];
  const grounds = [palette.sheet, palette.paper, palette.raised];

  test('whatever the brand’s colour, text on it, text in it and text on its tint can be read', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const brand = brandColour(colour, grounds, theme === 'dark');
        expect(contrast(brand.fill, brand.onFill)).toBeGreaterThanOrEqual(4.5);
        for (const ground of grounds) expect(contrast(brand.accent, ground)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(palette.ink, brand.soft)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(palette.ink2, brand.soft)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 2000 },
    );
  });

  test('all text stands out from every ground by 4.5, and borders of controls by 3', () => {
    for (const ground of grounds) {
      for (const text of [palette.ink, palette.ink2, palette.ink3, palette.bad])
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
      for (const border of [palette.control, palette.focus]) expect(contrast(border, ground)).toBeGreaterThanOrEqual(3);
    }
  });
});
