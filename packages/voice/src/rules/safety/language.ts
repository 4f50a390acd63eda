import type { Rule } from '../../rule.ts';

const names: Readonly<Record<string, { readonly es: string; readonly en: string }>> = {
  es: { es: 'español', en: 'Spanish' },
  en: { es: 'inglés', en: 'English' },
  ca: { es: 'catalán', en: 'Catalan' },
  gl: { es: 'gallego', en: 'Galician' },
  eu: { es: 'euskera', en: 'Basque' },
  pt: { es: 'portugués', en: 'Portuguese' },
  fr: { es: 'francés', en: 'French' },
  it: { es: 'italiano', en: 'Italian' },
  de: { es: 'alemán', en: 'German' },
};

/** Answering in a language the person did not use. */
export const language: Rule = {
  id: 'language',
  group: 'safety',
  severity: 'warn',
  languages: 'any',
  texts: {
    other: { es: 'Te escribe en {es}, y contestas en {draftEs}.', en: 'They write in {en}; you answer in {draftEn}.' },
  },
  check: ({ text, draft, words, signals, language: written }) => {
    const theirs = signals.personLanguage?.slice(0, 2).toLowerCase();
    const ours = signals.draftLanguage?.slice(0, 2).toLowerCase() ?? (written === 'other' ? undefined : written);
    if (
      draft.surface !== 'reply' ||
      theirs === undefined ||
      ours === undefined ||
      theirs === ours ||
      theirs === 'un' ||
      words.length < 3
    )
      return [];
    const values = {
      es: names[theirs]?.es ?? theirs,
      en: names[theirs]?.en ?? theirs,
      draftEs: names[ours]?.es ?? ours,
      draftEn: names[ours]?.en ?? ours,
    };
    return [
      {
        span: { start: 0, end: text.length },
        because: 'other',
        values,
        confidence: signals.draftLanguage === undefined ? 0.7 : 0.9,
      },
    ];
  },
};
