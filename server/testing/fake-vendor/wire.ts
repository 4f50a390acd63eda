/** Reading the vendor's JSON: everything is unknown until it is looked at, and ids above 2^53 keep their digits. */
export type Wire = Readonly<Record<string, unknown>>;

export function parseWire(body: Uint8Array): unknown {
  try {
    return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(body), (_key, value, { source }) =>
      typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/u.test(source ?? '') ? source : value,
    );
  } catch {
    // Neither UTF-8 nor JSON: undefined, which no JSON can be, says so.
    return undefined;
  }
}

type Reviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown;

/** The reviver's third argument is in Node since 21; the compiler's library does not know it yet. */
const parseJson = JSON.parse as (text: string, reviver: Reviver) => unknown;

export const isWire = (value: unknown): value is Wire =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An id or a text; numbers as their digits. */
export const wireText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' && Number.isFinite(value) ? String(value) : '';

export const wireList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
