/** FNV-1a, one character code at a time, so that the n-grams starting at a letter share their work. */
export const startHash = (seed: number): number => (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) >>> 0;

export const addCode = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) >>> 0;

/** The last stir: FNV's low bits alone are poor, and places are taken from them. */
export function stir(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
