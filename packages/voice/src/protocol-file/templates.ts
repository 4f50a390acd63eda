import type { Sentence } from '../finding.ts';
import { defaultProtocol, type Protocol, type VoiceLocale } from '../protocol.ts';

export type TemplateId = 'shop' | 'restaurant' | 'utility' | 'bank' | 'culture' | 'artisan';
type Template = {
  readonly id: TemplateId;
  readonly name: Sentence;
  readonly protocol: (locale: VoiceLocale) => Protocol;
};

const isVos = (locale: VoiceLocale): boolean => locale === 'es-AR';
const near = (locale: VoiceLocale): Protocol['address'] => (locale === 'en' ? 'any' : isVos(locale) ? 'vos' : 'tu');
const formal = (locale: VoiceLocale): Protocol['address'] => (locale === 'en' ? 'any' : 'usted');
const say = (locale: VoiceLocale, es: string, en: string): string => (locale === 'en' ? en : es);

/** Six kinds of brand to start from; each is a protocol like any other. */
export const templates: readonly Template[] = [
  {
    id: 'shop',
    name: { es: 'Tienda', en: 'Shop' },
    protocol: (locale) => ({
      ...defaultProtocol(locale),
      personality: say(
        locale,
        'Como quien atiende en el mostrador: rápida, alegre, sabe lo que vende.',
        'Like somebody behind a counter: quick, cheerful, knows the goods.',
      ),
      tone: say(
        locale,
        'Frases cortas. Primero la respuesta, luego el detalle.',
        'Short sentences. The answer first, then the detail.',
      ),
      address: near(locale),
      emoji: { palette: ['🙌', '💛', '📦', '😊'], ceiling: 2 },
      terms: { banned: [], preferred: [], names: [] },
      rules: { promise: 'warn' },
    }),
  },
  {
    id: 'restaurant',
    name: { es: 'Restaurante o cafetería', en: 'Restaurant or café' },
    protocol: (locale) => ({
      ...defaultProtocol(locale),
      personality: say(
        locale,
        'De casa: acogedora, con hambre y con memoria.',
        'Homely: welcoming, hungry, with a good memory.',
      ),
      tone: say(locale, 'Se nota el plato, no la oferta.', 'You taste the dish, not the offer.'),
      address: near(locale),
      emoji: { palette: ['☕', '🍞', '💛', '🔥', '🥗'], ceiling: 2 },
      rules: { facts: 'block' },
    }),
  },
  {
    id: 'utility',
    name: { es: 'Telefonía, luz, transporte', en: 'Phone, power, transport' },
    protocol: (locale) => ({
      ...defaultProtocol(locale),
      personality: say(
        locale,
        'Tranquila y concreta: quien escribe lleva un rato esperando.',
        'Calm and concrete: whoever writes has been waiting.',
      ),
      tone: say(
        locale,
        'Qué pasa, qué hacemos y cuándo. Sin fórmulas.',
        'What is going on, what we do, and when. No formulas.',
      ),
      address: near(locale),
      emoji: { palette: [], ceiling: 0 },
      rules: {
        canned: 'warn',
        'dead-end': 'block',
        tone: 'warn',
        jargon: 'warn',
        promise: 'warn',
        'empty-apology': 'warn',
      },
    }),
  },
  {
    id: 'bank',
    name: { es: 'Banco, seguros, salud', en: 'Bank, insurance, health' },
    protocol: (locale) => ({
      ...defaultProtocol(locale),
      personality: say(
        locale,
        'Cuidadosa: trata datos y momentos difíciles.',
        'Careful: it handles data and hard moments.',
      ),
      tone: say(locale, 'De usted, cercana y sin jerga.', 'Polite, close, no jargon.'),
      address: formal(locale),
      emoji: { palette: [], ceiling: 0 },
      rules: {
        'personal-data': 'block',
        'asks-in-public': 'block',
        jargon: 'warn',
        promise: 'warn',
        links: 'block',
        'first-person': 'warn',
      },
    }),
  },
  {
    id: 'culture',
    name: { es: 'Cultura, eventos, educación', en: 'Culture, events, education' },
    protocol: (locale) => ({
      ...defaultProtocol(locale),
      personality: say(
        locale,
        'Curiosa: cuenta cosas antes que vender entradas.',
        'Curious: tells things before it sells tickets.',
      ),
      tone: say(
        locale,
        'Con ritmo, con nombres propios, sin mayúsculas.',
        'With rhythm, with names, without capitals.',
      ),
      address: near(locale),
      emoji: { palette: 'any', ceiling: 3 },
      rules: { pamphlet: 'warn', readable: 'warn' },
    }),
  },
  {
    id: 'artisan',
    name: { es: 'Una persona: taller, consulta, autora', en: 'One person: workshop, practice, author' },
    protocol: (locale) => ({
      ...defaultProtocol(locale),
      personality: say(locale, 'Una persona con nombre: habla en singular.', 'A person with a name: speaks as “I”.'),
      tone: say(locale, 'Como un mensaje a una conocida.', 'Like a message to an acquaintance.'),
      address: near(locale),
      speaker: 'I',
      signed: true,
      emoji: { palette: 'any', ceiling: 3 },
    }),
  },
];
