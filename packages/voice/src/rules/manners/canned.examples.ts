import { sketchOfAnswer } from '../../frame/sketch-of.ts';
import type { RuleExamples } from '../../rule.ts';

const earlier = '¡Hola, Marta! Muchas gracias por escribirnos con tanto cariño.';
const thread = { signals: { recentSends: [sketchOfAnswer(earlier, 'thread')] } } as const;
const person = { draft: { reach: 'private' }, signals: { recentSends: [sketchOfAnswer(earlier, 'person')] } } as const;
const threadInPrivate = {
  draft: { reach: 'private' },
  signals: { recentSends: [sketchOfAnswer(earlier, 'thread')] },
} as const;
const approved = {
  ...thread,
  protocol: { approvedWording: ['¡Hola, Ana! Muchas gracias por escribirnos con tanto cariño.'] },
} as const;

export const cannedExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: 'Entendemos perfectamente tu frustración. Ya lo miramos.' },
    { country: 'MX', text: 'Entendemos su molestia, lo revisamos.' },
    { country: 'AR', text: 'Lamentamos los inconvenientes ocasionados. Ya sale otro.' },
    { country: 'CO', text: 'Sentimos mucho las molestias causadas.' },
    { country: 'ES', text: 'Tu opinión es muy importante para nosotros.' },
    { country: 'MX', text: 'Trabajamos cada día para mejorar.' },
    { country: 'ES', text: 'Gracias por ponerte en contacto con nosotros.' },
    { country: 'CO', text: 'Hemos trasladado tu queja al departamento correspondiente.' },
    { country: 'AR', text: 'No dude en contactarnos.' },
    { country: 'EN', text: 'We completely understand your frustration.' },
    { country: 'EN', text: 'We apologize for any inconvenience caused.' },
    { country: 'EN', text: 'Your feedback is important to us.' },
    { country: 'EN', text: 'Thank you for contacting us.' },
    { country: 'EN', text: 'Your case was forwarded to the relevant team.' },
    { country: 'ES', text: '¡Hola, Ana! Muchas gracias por escribirnos con tanto cariño. El jueves sale.', ...thread },
    { country: 'ES', text: '¡Hola, Teo! Muchas gracias por escribirnos con tanto cariño. Cuesta 20 €.', ...thread },
    { country: 'MX', text: 'Hola, Luz. Muchas gracias por escribirnos con tanto cariño.', ...person },
  ],
  good: [
    { country: 'ES', text: 'Vaya, dos semanas sin lavadora es mucho. El técnico va el martes.' },
    { country: 'MX', text: 'Qué mal que llegara roto; va otro.' },
    { country: 'AR', text: 'Perdón por la demora, Fede.' },
    { country: 'CO', text: 'Nos da pena la espera. Ya salió.' },
    { country: 'ES', text: 'Gracias por la foto.' },
    { country: 'EN', text: 'Two weeks without a washer is a lot. Tuesday at ten?' },
    { country: 'EN', text: 'Sorry it came broken.' },
    { country: 'ES', text: '¡Hola, Ana! El jueves sale.', ...thread },
    { country: 'ES', text: 'Abrimos de 9 a 14 h.', ...thread },
    { country: 'ES', text: '¡Hola, Ana! Muchas gracias por escribirnos con tanto cariño.', ...threadInPrivate },
    { country: 'ES', text: '¡Hola, Ana! Muchas gracias por escribirnos con tanto cariño.', ...approved },
    { country: 'MX', text: 'Qué padre que te animaste a venir con la familia. Te esperamos.', ...thread },
  ],
};
