import type { RuleExamples } from '../../rule.ts';

const known = {
  signals: {
    facts: [
      { kind: 'closes', minuteOfDay: 1200 },
      { kind: 'opens', minuteOfDay: 540 },
      { kind: 'price', about: 'taller de pan', amount: 40, currency: '€' },
    ],
  },
} as const;

export const factsExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: 'Abrimos hasta las 21 h.', ...known, fixed: 'Abrimos hasta las 20 h.' },
    { country: 'MX', text: 'Cerramos a las 9 pm.', ...known },
    { country: 'AR', text: 'Hoy estamos hasta las 21:30.', ...known, fixed: 'Hoy estamos hasta las 20:00.' },
    { country: 'CO', text: 'Abrimos a las 8.', ...known, fixed: 'Abrimos a las 9.' },
    { country: 'EN', text: 'We close at 9 pm today.', ...known },
    { country: 'EN', text: 'We open at 10.', ...known, fixed: 'We open at 9.' },
    { country: 'ES', text: 'El taller de pan cuesta 45 €.', ...known },
    { country: 'EN', text: 'Our taller de pan is €50.', ...known },
    { country: 'ES', text: 'Cerramos a las 21.', ...known, fixed: 'Cerramos a las 20.' },
  ],
  good: [
    { country: 'ES', text: 'Abrimos hasta las 20 h.', ...known },
    { country: 'MX', text: 'Cerramos a las 8 pm.', ...known },
    { country: 'AR', text: 'Estamos hasta las 20:00.', ...known },
    { country: 'CO', text: 'Abrimos a las 9.', ...known },
    { country: 'EN', text: 'We close at 8 pm.', ...known },
    { country: 'ES', text: 'El taller de pan cuesta 40 €.', ...known },
    { country: 'ES', text: 'Abrimos hasta las 21 h.' },
    { country: 'ES', text: 'El curso de vino cuesta 45 €.', ...known },
    { country: 'EN', text: 'We open at 9.', ...known },
    { country: 'MX', text: 'Cerramos a las 8.', ...known },
    { country: 'ES', text: 'Sale a las 21 h.', ...known },
  ],
};
