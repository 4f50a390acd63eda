export type Parsed = Readonly<Record<string, unknown>>;

/** The JSON object in these bytes, or null: bytes from outside may be anything. */
export function parseObject(body: Uint8Array): Parsed | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    return isObject(value) ? value : null;
  } catch {
    // Neither UTF-8 nor JSON: null is the answer.
    return null;
  }
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const isObject = (value: unknown): value is Parsed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
