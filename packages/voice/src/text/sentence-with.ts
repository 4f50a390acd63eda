import type { Sentence } from '../finding.ts';

/** Fills the `{name}` places of a sentence. */
export const sentenceWith = (sentence: Sentence, values: Readonly<Record<string, string>>): Sentence => ({
  es: filled(sentence.es, values),
  en: filled(sentence.en, values),
});

const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replaceAll(/\{(\w+)\}/gu, (place, name: string) => values[name] ?? place);
