/** A text and the language it is in. */
export type Said = { text: string; label: string };
