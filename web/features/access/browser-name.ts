/** "Firefox, Windows" out of what a browser says of itself: every one claims to be several others, so the order decides. */
export function browserName(userAgent: string): string | null {
  const browser = firstIn(browsers, userAgent);
  const system = firstIn(systems, userAgent);
  return [browser, system].filter((part) => part !== null).join(', ') || null;
}

const firstIn = (known: readonly (readonly [RegExp, string])[], userAgent: string): string | null =>
  known.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null;

const browsers = [
  [/Edg/u, 'Edge'],
  [/OPR\//u, 'Opera'],
  [/SamsungBrowser/u, 'Samsung Internet'],
  [/Firefox|FxiOS/u, 'Firefox'],
  [/Chrome|CriOS/u, 'Chrome'],
  [/Safari/u, 'Safari'],
] as const;

const systems = [
  [/iPhone/u, 'iPhone'],
  [/iPad/u, 'iPad'],
  [/Android/u, 'Android'],
  [/Windows/u, 'Windows'],
  [/Mac OS X/u, 'Mac'],
  [/Linux/u, 'Linux'],
] as const;
