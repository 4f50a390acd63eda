/**
 * Where a parsed request holds a text that PostgreSQL cannot keep: a NUL, or half a surrogate pair. Null when nowhere. Nobody types
 * those; a program that sends them has cut or copied something wrong, and is told so instead of having it mended unseen.
 */
export function unstorableText(value: unknown, path: string): string | null {
  if (typeof value === 'string') return value.includes('\u0000') || !value.isWellFormed() ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, each] of Object.entries(value)) {
    const found = unstorableText(key, path) ?? unstorableText(each, `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
