export const currencies = ['EUR', 'USD', 'MXN', 'ARS', 'COP', 'CLP', 'PEN', 'UYU', 'GBP'] as const;

const byRegion: Readonly<Record<string, (typeof currencies)[number]>> = {
  US: 'USD',
  MX: 'MXN',
  AR: 'ARS',
  CO: 'COP',
  CL: 'CLP',
  PE: 'PEN',
  UY: 'UYU',
  GB: 'GBP',
};

/** What one probably pays with where this browser is from. */
export const currencyHere = (): string => byRegion[new Intl.Locale(navigator.language).region ?? ''] ?? 'EUR';
