import type { Quantity } from './quantities.ts';

/** One thing wanted: how many, which (by its number in the catalogue or by name), and how. */
export type OrderItem = { qty: number; unit?: string; ref?: string; name?: string; mods?: string[] };

export type Anchor = Quantity & { counted: boolean };
