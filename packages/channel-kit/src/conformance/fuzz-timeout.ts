/** Hundreds of random inputs on a machine that does other things too. */
export const fuzzTimeoutMs = 60_000;
