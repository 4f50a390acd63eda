import type { RuleExamples } from '../../rule.ts';

const trusted = { signals: { trustedDomains: ['pan.es'] } };

export const linksExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: 'Míralo en bit.ly/3xY.' },
    { country: 'MX', text: 'Entra a www.example.com.' },
    { country: 'AR', text: 'Está en http:/tienda.com.ar/a' },
    { country: 'CO', text: 'Mira htps://tienda.co' },
    { country: 'EN', text: 'See http://shop.com/a', fixed: 'See https://shop.com/a' },
    { country: 'EN', text: 'Go to tinyurl.com/abc' },
    { country: 'ES', text: 'Está en otratienda.com/x', ...trusted },
    { country: 'ES', text: 'Entra en http://pan.es/a', ...trusted, fixed: 'Entra en https://pan.es/a' },
    { country: 'MX', text: 'Visita www.tudominio.com' },
    { country: 'EN', text: 'Try www..shop.com' },
  ],
  good: [
    { country: 'ES', text: 'Está en https://pan.es/a', ...trusted },
    { country: 'MX', text: 'Visita www.pan.es', ...trusted },
    { country: 'AR', text: 'Está en tienda.pan.es/x', ...trusted },
    { country: 'CO', text: 'Mira https://tienda.co/a' },
    { country: 'EN', text: 'See shop.com/a' },
    { country: 'EN', text: 'Email hello@shop.com' },
    { country: 'ES', text: 'Llega mañana.Gracias' },
    { country: 'ES', text: 'Cuesta 3.50' },
    { country: 'MX', text: '@tienda.mx lo tiene' },
    { country: 'AR', text: 'Sale a las 8.30' },
    { country: 'EN', text: 'Node.js is fine' },
  ],
};
