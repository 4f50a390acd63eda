import { en } from './texts.en.ts';
import { es } from './texts.es.ts';

export type Words = typeof es;

export const wordsIn = (locale: string): Words => (locale === 'es' ? es : en);
