import { hoursAgainst } from '../../known-facts/hours.ts';
import { openDaysAgainst } from '../../known-facts/open-days.ts';
import { pricesAgainst } from '../../known-facts/prices.ts';
import { termsAgainst } from '../../known-facts/terms.ts';
import { waysAgainst } from '../../known-facts/ways-to-reach.ts';
import type { Rule } from '../../rule.ts';

/** What the draft says against what the brand knows. */
export const facts: Rule = {
  id: 'facts',
  group: 'safety',
  severity: 'warn',
  languages: ['es', 'en'],
  texts: {
    hour: {
      es: 'Los datos de la marca dicen {known}, no {said}.',
      en: 'The brand’s facts say {known}, not {said}.',
    },
    closed: {
      es: 'Según los datos de la marca, no se abre todos esos días.',
      en: 'The brand’s facts say it does not open on all of those days.',
    },
    open: {
      es: 'Según los datos de la marca, ese día sí se abre.',
      en: 'The brand’s facts say it does open then.',
    },
    price: {
      es: 'En los datos de la marca, {about} cuesta {known}, no {said}.',
      en: 'The brand’s facts say {about} costs {known}, not {said}.',
    },
    delivery: {
      es: 'En los datos de la marca, el plazo de entrega es de {known} días.',
      en: 'The brand’s facts say delivery takes {known} days.',
    },
    'delivery-day': {
      es: 'En los datos de la marca, el plazo de entrega es de un día.',
      en: 'The brand’s facts say delivery takes one day.',
    },
    returns: {
      es: 'En los datos de la marca, el plazo para devolver es de {known} días.',
      en: 'The brand’s facts give {known} days for returns.',
    },
    phone: { es: 'El teléfono de la marca es {known}.', en: 'The brand’s phone number is {known}.' },
    email: { es: 'El correo de la marca es {known}.', en: 'The brand’s e-mail address is {known}.' },
    web: { es: 'El sitio web de la marca es {known}.', en: 'The brand’s website is {known}.' },
  },
  check: (reading) => {
    const known = reading.signals.facts ?? [];
    if (known.length === 0) return [];
    return [hoursAgainst, openDaysAgainst, pricesAgainst, termsAgainst, waysAgainst].flatMap((against) =>
      against(reading, known),
    );
  },
};
