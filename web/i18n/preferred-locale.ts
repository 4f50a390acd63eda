import type { Locale } from '@tertulia/contract';

const known: readonly Locale[] = ['es', 'es-ES', 'es-419', 'en'];

/** Before we know the member: the last choice on this machine, else what the browser asks for. */
export function preferredLocale(remembered: string | null, asked: readonly string[]): Locale {
  const kept = known.find((locale) => locale === remembered);
  if (kept) return kept;
  for (const each of asked) {
    const tag = each.toLowerCase();
    if (tag.startsWith('en')) return 'en';
    if (tag === 'es') return 'es';
    if (tag.startsWith('es')) return tag === 'es-es' ? 'es-ES' : 'es-419';
    if (/^(ca|eu|gl)\b/.test(tag)) return 'es-ES';
  }
  return 'en';
}
