import { slices } from './slices.gen.ts';

/** Every column of the desk that holds secrets of the vault. */
export const sealedColumns = slices.flatMap((slice) => slice.sealed ?? []);
