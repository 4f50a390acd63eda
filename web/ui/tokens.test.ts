import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

type Rgb = readonly [number, number, number];

/** The tokens as they are written: each a pair of colours, light and dark. */
function tokens(): ReadonlyMap<string, { readonly light: Rgb; readonly dark: Rgb }> {
  const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
  const found = css.matchAll(/--([\w-]+): light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\)/gu);
  return new Map(
    Array.from(found, ([, name = '', light = '', dark = '']) => [name, { light: rgbOf(light), dark: rgbOf(dark) }]),
  );
}

/** OKLCH to linear sRGB, clipped to what a screen can show. */
function rgbOf(text: string): Rgb {
  const [lightness = 0, chroma = 0, hue = 0] = text.split(' ').map(Number);
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
function contrast(a: Rgb, b: Rgb): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((one, other) => other - one);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'sheet', 'raised', 'ours', 'note', 'accent-soft'];
const inks = ['ink', 'ink-2', 'ink-3', 'accent', 'waiting', 'breach', 'calm', 'hater', 'voice'];
const all = tokens();
const colour = (name: string) =>
  all.get(name) ??
  (() => {
    throw new Error(`no token ${name}`);
  })();

test.each(['light', 'dark'] as const)('every ink can be read on every ground of the %s theme', (theme) => {
  const poor = inks.flatMap((ink) =>
    grounds.flatMap((ground) => {
      const ratio = contrast(colour(ink)[theme], colour(ground)[theme]);
      return ratio >= 4.5 ? [] : [`${ink} on ${ground}: ${ratio.toFixed(2)}`];
    }),
  );
  expect(poor).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'the border of a control stands out in the %s theme, and its words on the accent can be read',
  (theme) => {
    for (const ground of ['paper', 'sheet', 'raised'])
      expect(contrast(colour('line-control')[theme], colour(ground)[theme]), ground).toBeGreaterThanOrEqual(3);
    expect(contrast(colour('on-accent')[theme], colour('accent')[theme])).toBeGreaterThanOrEqual(4.5);
    for (const ground of ['paper', 'sheet', 'raised'])
      expect(contrast(colour('focus')[theme], colour(ground)[theme]), ground).toBeGreaterThanOrEqual(3);
  },
);
