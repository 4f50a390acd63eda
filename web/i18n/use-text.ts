import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { englishHere } from './english-here.ts';

export type Text = TFunction;

/** The words of the interface, by typed key. */
export const useText = (): Text => useTranslation().t;

/** What `Intl` is asked with. */
export const useLocale = (): string => englishHere(useTranslation().i18n.language, navigator.languages);
