/** The brand's colour as it may be used: readable whatever colour that is. */
export type BrandColour = {
  /** Filled surfaces, as the brand wrote it. */
  readonly fill: string;
  /** Text on `fill`. */
  readonly onFill: string;
  /** The colour as text or icon on this theme's ground: 4.5:1 at least. */
  readonly accent: string;
  /** A breath of it, behind the visitor's own words. */
  readonly soft: string;
};

type Rgb = readonly [number, number, number];

const black = '#17130f';
const white = '#ffffff';

/** `grounds`: what text stands on in this theme; `text`: its ordinary ink, which must stay readable on `soft`. */
export function brandColour(written: string, grounds: readonly string[], isDark: boolean): BrandColour {
  const fill = /^#[0-9a-f]{6}$/iu.test(written) ? written.toLowerCase() : '#ab4a2b';
  const ground = grounds[0] ?? white;
  return {
    fill,
    onFill: contrast(fill, white) >= 4.5 ? white : readableOn(fill),
    accent: towards(fill, isDark ? white : black, (colour) => grounds.every((one) => contrast(colour, one) >= 4.5)),
    soft: mix(ground, fill, isDark ? 0.13 : 0.1),
  };
}

/** Our dark ink where it is dark enough for that colour, else plain black: one of black and white always reaches 4.5:1. */
const readableOn = (fill: string): string => (contrast(fill, black) >= 4.5 ? black : '#000000');

function towards(from: string, to: string, isEnough: (colour: string) => boolean): string {
  for (let share = 0; share < 1; share += 0.05) {
    const colour = mix(from, to, share);
    if (isEnough(colour)) return colour;
  }
  return to;
}

export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(rgb(one)), luminance(rgb(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

export function mix(from: string, to: string, share: number): string {
  const [a, b] = [rgb(from), rgb(to)];
  return `#${a
    .map((value, at) =>
      Math.round(value + ((b[at] ?? 0) - value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb; // three by construction

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
