import type { RuleExamples } from '../../rule.ts';

export const inclusiveExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: '¡Bienvenidos a la nueva web!' },
    { country: 'ES', text: 'Gracias a todos por venir.' },
    { country: 'MX', text: 'Queridos clientes, hoy no abrimos.' },
    { country: 'AR', text: 'Hola chicos, ya está el menú.' },
    { country: 'CO', text: 'Todos los clientes tienen descuento.' },
    { country: 'EN', text: 'Hey guys, doors open at eight.' },
    { country: 'EN', text: 'Ladies and gentlemen, welcome.', fixed: 'Everyone, welcome.' },
    { country: 'ES', text: 'Todos los socios votan.' },
  ],
  good: [
    { country: 'ES', text: 'Te damos la bienvenida.' },
    { country: 'ES', text: 'Gracias por venir.' },
    { country: 'MX', text: 'Hoy no abrimos.' },
    { country: 'AR', text: 'Ya está el menú.' },
    { country: 'CO', text: 'Quien compra tiene descuento.' },
    { country: 'EN', text: 'Everyone, doors open at eight.' },
    { country: 'EN', text: 'Welcome, all.' },
    { country: 'ES', text: 'Todo el mundo vota.' },
  ],
};
