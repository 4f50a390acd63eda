import type { Protocol } from '@tertulia/contract';

type Moment = 'told' | 'settled';
type Locale = Protocol['document']['locale'];
type Address = Protocol['document']['address'];

/**
 * What may stand under a public question that goes on in private: short, without a name, since what they are called in private is
 * nobody else's business there. Several of each, for a page full of the same sentence is a script.
 */
const words = {
  spain: {
    told: {
      tu: [
        'Te hemos escrito por privado.',
        'Te hemos contestado en un mensaje privado.',
        'Te acabamos de escribir por privado.',
      ],
      usted: [
        'Le hemos escrito por privado.',
        'Le hemos contestado en un mensaje privado.',
        'Le acabamos de escribir por privado.',
      ],
    },
    settled: {
      tu: [
        'Ya está resuelto por privado. Gracias por contárnoslo.',
        'Lo hemos resuelto por privado. Gracias por avisar.',
      ],
      usted: [
        'Ya está resuelto por privado. Gracias por contárnoslo.',
        'Lo hemos resuelto por privado. Gracias por avisar.',
      ],
    },
  },
  americas: {
    told: {
      tu: [
        'Te escribimos por privado.',
        'Te respondimos en un mensaje privado.',
        'Tienes nuestra respuesta por privado.',
      ],
      vos: [
        'Te escribimos por privado.',
        'Te respondimos en un mensaje privado.',
        'Tenés nuestra respuesta por privado.',
      ],
      usted: [
        'Le escribimos por privado.',
        'Le respondimos en un mensaje privado.',
        'Tiene nuestra respuesta por privado.',
      ],
    },
    settled: {
      tu: ['Ya quedó resuelto por privado. Gracias por contarnos.', 'Lo resolvimos por privado. Gracias por avisar.'],
      vos: ['Ya quedó resuelto por privado. Gracias por contarnos.', 'Lo resolvimos por privado. Gracias por avisar.'],
      usted: [
        'Ya quedó resuelto por privado. Gracias por contarnos.',
        'Lo resolvimos por privado. Gracias por avisar.',
      ],
    },
  },
  english: {
    told: [
      'We’ve sent you a private message.',
      'We’ve answered you in a private message.',
      'We’re following this up with you in private.',
    ],
    settled: [
      'This is settled now, in private. Thanks for telling us.',
      'We’ve put this right in private. Thanks for letting us know.',
    ],
  },
} as const;

/** All the ways of saying it to this person. */
export function closingsFor(moment: Moment, language: string, locale: Locale, address: Address): readonly string[] {
  if (language === 'en') return words.english[moment];
  if (locale === 'es-ES' || locale === 'en') return words.spain[moment][address === 'usted' ? 'usted' : 'tu'];
  return words.americas[moment][address === 'any' ? 'tu' : address];
}

/** The same question always gets the same one; its neighbours get others. */
export function closingFor(id: string, ways: readonly string[]): string {
  const sum = [...id].reduce((before, letter) => (before * 31 + (letter.codePointAt(0) ?? 0)) % 65_536, 7);
  return ways[sum % ways.length] ?? '';
}
