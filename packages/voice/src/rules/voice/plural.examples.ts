import type { RuleExamples } from '../../rule.ts';

const anyPlural = { protocol: { plural: 'any' } } as const;

export const pluralExamples: RuleExamples = {
  bad: [
    { country: 'MX', text: 'Os esperamos en la feria.' },
    { country: 'AR', text: '¿Queréis que lo guardemos?' },
    { country: 'CO', text: 'Gracias por vuestra paciencia.' },
    { country: 'MX', text: 'Vosotros elegís el sabor.' },
    { country: 'CO', text: 'Contadnos qué os parece.' },
    { country: 'AR', text: 'Si llegasteis tarde, no pasa nada.' },
    { country: 'MX', text: '¿Habéis visto el nuevo menú?' },
    { country: 'CO', text: 'Escribidnos cuando gusten.' },
    { country: 'AR', text: 'Apuntaos a la clase.' },
    { country: 'MX', text: '¿Ya estáis listos?' },
    { country: 'CO', text: 'Si queríais otro color, tenemos más.' },
    { country: 'MX', text: 'Nos encantaría que vinierais.' },
    { country: 'ES', text: 'Ustedes eligen el sabor.' },
    { country: 'ES', text: 'Gracias a ustedes por venir.' },
    { country: 'ES', text: 'Esperamos a uds. el sábado.' },
    { country: 'ES', text: 'Os esperamos a ustedes el sábado.', ...anyPlural },
    { country: 'MX', text: 'Ustedes eligen y vosotros pagáis, ustedes deciden.', ...anyPlural },
  ],
  good: [
    { country: 'ES', text: 'Os esperamos en la feria.' },
    { country: 'ES', text: '¿Queréis que lo guardemos?' },
    { country: 'ES', text: 'Gracias por vuestra paciencia.' },
    { country: 'MX', text: 'Los esperamos en la feria.' },
    { country: 'AR', text: '¿Quieren que lo guardemos?' },
    { country: 'CO', text: 'Gracias por su paciencia.' },
    { country: 'MX', text: 'Seis piezas por caja.' },
    { country: 'AR', text: 'Hace seis días que salió.' },
    { country: 'CO', text: 'Los desafíos de la semana.' },
    { country: 'MX', text: 'Los envíos salen a las seis.' },
    { country: 'AR', text: 'Veintiséis sabores.' },
    { country: 'CO', text: 'El menú de los días fríos.' },
    { country: 'ES', text: 'Tenéis hasta el lunes.' },
    { country: 'MX', text: 'Un cliente de Madrid dijo «os adoro».' },
    { country: 'ES', text: 'Esperadnos en la puerta.' },
    { country: 'MX', text: 'Ustedes eligen el sabor.' },
  ],
};
