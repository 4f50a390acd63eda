import type { RuleExamples } from '../../rule.ts';

export const promiseExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: 'Te llamamos mañana.' },
    { country: 'ES', text: 'Te lo enviamos antes del viernes.' },
    { country: 'MX', text: 'Le confirmamos en 24 horas.' },
    { country: 'MX', text: 'Mañana te devolvemos el dinero.' },
    { country: 'AR', text: 'Te lo despachamos el lunes.' },
    { country: 'AR', text: 'Te reintegramos el importe.' },
    { country: 'CO', text: 'Recibirá su pedido el 3 de diciembre.' },
    { country: 'CO', text: 'Le respondemos en 3 días hábiles.' },
    { country: 'EN', text: "We'll call you tomorrow." },
    { country: 'EN', text: 'You will have it by Monday.' },
    { country: 'EN', text: "We'll refund you in full." },
    { country: 'EN', text: 'We will reply within 24 hours.' },
    { country: 'ES', text: 'Hoy mismo te lo cambiamos.' },
    { country: 'MX', text: 'Te abonamos la diferencia.' },
  ],
  good: [
    { country: 'ES', text: 'Abrimos mañana a las nueve.' },
    { country: 'MX', text: 'El taller es mañana.' },
    { country: 'AR', text: 'El lunes es feriado.' },
    { country: 'CO', text: 'El pedido sale de Bogotá.' },
    { country: 'EN', text: 'We open tomorrow at nine.' },
    { country: 'EN', text: 'Monday is a holiday.' },
    { country: 'ES', text: 'Ya te lo hemos enviado.' },
    { country: 'MX', text: 'Gracias por tu paciencia.' },
    { country: 'AR', text: 'Contanos qué pasó.' },
    { country: 'EN', text: 'It left this morning.' },
    { country: 'ES', text: 'Nos dijiste «te llamamos mañana».' },
    { country: 'CO', text: 'Hoy hay ajiaco.' },
  ],
};
