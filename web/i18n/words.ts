/** The shape of one language's texts: every key of the other, each a sentence of its own. */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/** A regional variant says only what it says differently. */
export type Variant<T> = { readonly [K in keyof T]?: T[K] extends string ? string : Variant<T[K]> };
