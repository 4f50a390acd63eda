/** PostgreSQL holds neither NUL nor half a surrogate pair in text; vendors send both. */
export const cleanText = (text: string): string => text.replaceAll('\u0000', '').toWellFormed();

/** The same through a whole value of plain data. */
export function clean<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T; // a string for a string
  if (Array.isArray(value)) return value.map(clean) as T; // the same shape
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [cleanText(key), clean(each)])) as T; // the same shape
  return value;
}
