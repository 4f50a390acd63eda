import type { Locale } from '@tertulia/contract';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export type Dictionaries = Readonly<Partial<Record<Locale, object>>>;
type Load = (language: 'es' | 'en') => Promise<Dictionaries>;

let load: Load = () => Promise.resolve({});

/** Only the words of one language travel; the other comes when somebody changes to it. */
export async function startI18n(locale: Locale, from: Load): Promise<void> {
  load = from;
  const words = await load(languageOf(locale));
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: (asked: string) => [languageOf(asked)],
    resources: Object.fromEntries(Object.entries(words).map(([name, desk]) => [name, { desk }])),
    defaultNS: 'desk',
    ns: ['desk'],
    interpolation: { escapeValue: false }, // React escapes
    returnNull: false,
  });
  document.documentElement.lang = locale;
}

export async function changeLocale(locale: Locale): Promise<void> {
  if (i18next.language === locale) return;
  for (const [name, desk] of Object.entries(await load(languageOf(locale))))
    i18next.addResourceBundle(name, 'desk', desk, true, true);
  await i18next.changeLanguage(locale);
  document.documentElement.lang = locale;
  try {
    localStorage.setItem('tertulia.locale', locale);
  } catch {
    return; // storage is closed to us: the server remembers the choice
  }
}

const languageOf = (locale: string): 'es' | 'en' => (locale.startsWith('es') ? 'es' : 'en');
