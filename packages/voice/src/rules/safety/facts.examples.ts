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

/** Monday to Friday from 9 to 20, Saturdays from 10 to 14, Sundays closed; said on a Saturday. */
const week = {
  signals: {
    now: Date.UTC(2026, 10, 21, 10),
    timeZone: 'Europe/Madrid',
    facts: [
      { kind: 'opens', minuteOfDay: 540, days: [1, 2, 3, 4, 5] },
      { kind: 'closes', minuteOfDay: 1200, days: [1, 2, 3, 4, 5] },
      { kind: 'opens', minuteOfDay: 600, days: [6] },
      { kind: 'closes', minuteOfDay: 840, days: [6] },
      { kind: 'closed', days: [7] },
    ],
  },
} as const;

const shop = {
  signals: {
    facts: [
      { kind: 'price', about: 'café', amount: 2, currency: '€' },
      { kind: 'price', about: 'café grande', amount: 3.5, currency: '€' },
      { kind: 'delivery', from: 2, to: 3 },
      { kind: 'returns', days: 30 },
      { kind: 'phone', value: '+34 900 123 456' },
      { kind: 'email', value: 'hola@pan.es' },
      { kind: 'web', value: 'https://pan.es' },
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
    { country: 'ES', text: 'Cerramos a las 8 y media.', ...known },
    { country: 'ES', text: 'Abrimos de 9 a 21 h.', ...known, fixed: 'Abrimos de 9 a 20 h.' },
    {
      country: 'MX',
      text: 'Nuestro horario es de 10:00 a 20:00.',
      ...known,
      fixed: 'Nuestro horario es de 9:00 a 20:00.',
    },
    { country: 'ES', text: 'Hoy abrimos hasta las 20 h.', ...week, fixed: 'Hoy abrimos hasta las 14 h.' },
    { country: 'AR', text: 'Los sábados cerramos a las 20.', ...week, fixed: 'Los sábados cerramos a las 14.' },
    { country: 'CO', text: 'De lunes a viernes abrimos de 9 a 19 h.', ...week },
    { country: 'ES', text: 'Sí, los domingos abrimos.', ...week },
    { country: 'EN', text: 'We are open every day.', ...week },
    { country: 'MX', text: 'Cerramos los lunes.', ...week },
    { country: 'EN', text: 'On Saturdays we close at 8 pm.', ...week },
    { country: 'ES', text: 'El café grande cuesta 3 €.', ...shop },
    { country: 'EN', text: 'Shipping takes 5 working days.', ...shop },
    { country: 'ES', text: 'El envío tarda 24 horas.', ...shop },
    { country: 'ES', text: 'Tienes 14 días para devolverlo.', ...shop },
    { country: 'MX', text: 'El plazo de devolución es de 15 días.', ...shop },
    { country: 'EN', text: 'You have two weeks to return it.', ...shop },
    { country: 'ES', text: 'Llámanos al 900 123 465.', ...shop, fixed: 'Llámanos al +34 900 123 456.' },
    { country: 'ES', text: 'Escríbenos a hola@pan.com.', ...shop, fixed: 'Escríbenos a hola@pan.es.' },
    { country: 'ES', text: 'Nuestra web es panes.es.', ...shop },
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
    { country: 'ES', text: 'Cerramos a las 8 de la tarde.', ...known },
    { country: 'ES', text: 'Dos plazas del taller de pan son 80 € y una son 40 €.', ...known },
    { country: 'ES', text: 'La señal para el taller de pan son 10 €.', ...known },
    { country: 'ES', text: 'Hoy abrimos hasta las 14 h.', ...week },
    { country: 'ES', text: 'De lunes a viernes abrimos de 9 a 20 h.', ...week },
    { country: 'AR', text: 'Los sábados abrimos de 10 a 14.', ...week },
    { country: 'ES', text: 'Los domingos no abrimos.', ...week },
    { country: 'ES', text: 'El domingo 29 abrimos por la feria.', ...week },
    { country: 'EN', text: 'We don’t open on Sundays.', ...week },
    { country: 'ES', text: 'En Navidad abrimos hasta las 22 h.', ...week },
    { country: 'MX', text: 'Cerramos los domingos.', ...week },
    { country: 'ES', text: 'El café cuesta 2 € y el café grande, 3,50 €.', ...shop },
    { country: 'ES', text: 'El envío tarda de 2 a 3 días.', ...shop },
    { country: 'ES', text: 'El envío tarda 48 horas.', ...shop },
    { country: 'ES', text: 'Tu envío llega en 5 días.', ...shop },
    { country: 'ES', text: 'Los envíos a Canarias tardan 7 días.', ...shop },
    { country: 'CO', text: 'Te quedan 10 días para devolverlo.', ...shop },
    { country: 'ES', text: 'Puedes devolverlo en 30 días.', ...shop },
    { country: 'EN', text: 'You have a month to return it.', ...shop },
    { country: 'ES', text: 'Te devolvemos el dinero en 5 días.', ...shop },
    { country: 'ES', text: 'Llámanos al 900 123 456.', ...shop },
    { country: 'ES', text: 'Escríbenos a facturas@pan.es.', ...shop },
    { country: 'ES', text: 'Nuestra web es www.pan.es.', ...shop },
  ],
};
