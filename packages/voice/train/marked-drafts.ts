import { readFileSync } from 'node:fs';

export type MarkedDraft = {
  readonly text: string;
  readonly spans: readonly (readonly [number, number])[];
  readonly rewrites: readonly string[];
};

/** Reads `[Creo] que sí. => Creemos que sí. | …`: the words that say "I" in brackets, then what a rewrite may be. */
export const markedDrafts = (file: URL): MarkedDraft[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(parsedDraft);

export const parsedDraft = (line: string): MarkedDraft => {
  const [marked = '', rewrites] = line.split(' => ');
  const spans: [number, number][] = [];
  let text = '';
  for (const piece of marked.split(/(\[[^\]]+\])/u)) {
    const isMarked = piece.startsWith('[') && piece.endsWith(']');
    if (isMarked) spans.push([text.length, text.length + piece.length - 2]);
    text += isMarked ? piece.slice(1, -1) : piece;
  }
  return { text: text.trim(), spans, rewrites: rewrites?.split(' | ').map((rewrite) => rewrite.trim()) ?? [] };
};

export const draftFiles = (language: 'es' | 'en'): URL[] =>
  (language === 'en'
    ? [
        'en',
        'en-second',
        'en-third',
        'en-fourth',
        'en-fifth',
        'en-sixth',
        'en-seventh',
        'en-eighth',
        'en-ninth',
        'en-tenth',
      ]
    : [
        'es-es',
        'es-mx',
        'es-ar',
        'es-co',
        'es-hard',
        'es-more',
        'es-third',
        'es-fourth',
        'es-fifth',
        'es-sixth',
        'es-seventh',
        'es-eighth',
        'es-ninth',
        'es-tenth',
        'es-eleventh',
        'es-twelfth',
        'es-thirteenth',
      ]
  ).map((name) => new URL(`../data/drafts/${name}.txt`, import.meta.url));
