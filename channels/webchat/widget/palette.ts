/** The desk's paper and ink, as plain colours so that older browsers show them too. */
export const palettes = {
  light: {
    paper: '#f9f6f1',
    sheet: '#fefdfa',
    raised: '#ffffff',
    line: '#e4dfd7',
    control: '#8c857c',
    ink: '#261f1a',
    ink2: '#5f564f',
    ink3: '#6f675f',
    bad: '#be2f2c',
    focus: '#2c6fae',
  },
  dark: {
    paper: '#15120f',
    sheet: '#1c1915',
    raised: '#25211d',
    line: '#332e2a',
    control: '#7a756d',
    ink: '#eae7e2',
    ink2: '#a9a49c',
    ink3: '#9a948d',
    bad: '#f38277',
    focus: '#7cb3eb',
  },
} as const;

export type Palette = Readonly<Record<keyof (typeof palettes)['light'], string>>;
