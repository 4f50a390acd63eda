import type { RuleExamples } from '../../rule.ts';

const terms = {
  protocol: {
    terms: {
      banned: [],
      names: [],
      preferred: [
        { term: 'expreso', insteadOf: ['espresso*', 'express'] },
        { term: 'boletín', insteadOf: ['newsletter', 'news letter'] },
        { term: 'letter', insteadOf: ['mailing list'] },
        { term: 'socia', insteadOf: ['clienta frecuente'] },
      ],
    },
  },
};

export const preferredExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: 'Un espresso doble.', ...terms, fixed: 'Un expreso doble.' },
    { country: 'MX', text: 'Express o americano.', ...terms, fixed: 'Expreso o americano.' },
    { country: 'AR', text: 'El newsletter sale los lunes.', ...terms, fixed: 'El boletín sale los lunes.' },
    { country: 'ES', text: 'Apúntate a la news letter.', ...terms, fixed: 'Apúntate al boletín.' },
    { country: 'CO', text: 'ESPRESSO recién hecho', ...terms, fixed: 'EXPRESO recién hecho' },
    { country: 'EN', text: 'Join our mailing list.', ...terms, fixed: 'Join our letter.' },
    { country: 'ES', text: 'Hay dos Espressos.', ...terms },
    { country: 'MX', text: 'La clienta frecuente lo sabe.', ...terms, fixed: 'La socia lo sabe.' },
  ],
  good: [
    { country: 'ES', text: 'Un expreso doble.', ...terms },
    { country: 'MX', text: 'El boletín sale los lunes.', ...terms },
    { country: 'ES', text: 'Ella dijo «espresso».', ...terms },
    { country: 'CO', text: 'El tren expreso llega a las dos.', ...terms },
    { country: 'EN', text: 'The letter is out.', ...terms },
    { country: 'AR', text: 'Expresamos las gracias.', ...terms },
    { country: 'ES', text: 'La lista de correo no existe.', ...terms },
    { country: 'MX', text: 'La clienta de ayer volvió.', ...terms },
  ],
};
