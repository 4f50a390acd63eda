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

/** Little words that only that language has, for a draft that says it twice. */
const telling: Readonly<Record<string, string>> = {
  es: 'el los las que para con tu su esta está este una y por muy gracias hola del al',
  en: 'the is and your you we to of for are from this with there have our will it every morning today tomorrow hi hello thanks',
  ca: 'amb avui demà els és i però això nostre vostra gràcies surt bon dia aquest aquesta ja hem tenim',
  gl: 'o os unha moitas grazas xa non coa polo pola está hoxe mañá temos voso',
  eu: 'eta da du dira zure eskerrik asko egun gaur bihar gure dugu dago',
  pt: 'o os não você com uma está em obrigado obrigada seu sua já hoje amanhã temos pelo',
  fr: 'le les vous et est pour nous une votre nos merci dans avec sont des',
  it: 'il gli che per con una sono è grazie vostro suo della del oggi domani',
  de: 'der die das und ist für wir sie ihr ihre mit nicht ein eine auf',
};

/** Three words in their language, or three in ten: the answer stands there too. */
const speaksBoth = (keys: readonly string[], theirs: string, ours: string): boolean => {
  const own = new Set((telling[ours] ?? '').split(' '));
  const known = new Set((telling[theirs] ?? '').split(' ').filter((word) => !own.has(word)));
  const heard = keys.filter((key) => known.has(key)).length;
  return heard >= 3 || heard >= keys.length * 0.3;
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
      words.length < 3 ||
      speaksBoth(
        words.map(({ key }) => key),
        theirs,
        ours,
      )
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
