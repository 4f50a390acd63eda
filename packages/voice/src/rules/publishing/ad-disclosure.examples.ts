import type { RuleExamples } from '../../rule.ts';

const post = { draft: { surface: 'post' } } as const;
const paid = { draft: { surface: 'post' }, signals: { isPaidPartnership: true } } as const;

export const adDisclosureExamples: RuleExamples = {
  bad: [
    {
      country: 'ES',
      text: '@nube nos ha regalado las zapatillas.',
      ...post,
      fixed: '#publi @nube nos ha regalado las zapatillas.',
    },
    { country: 'MX', text: 'Gracias a @nube por el regalo.', ...post, fixed: '#publi Gracias a @nube por el regalo.' },
    { country: 'AR', text: 'Nos regalaron estas zapatillas.', ...post },
    { country: 'CO', text: 'Invitados por @nube, probamos las zapatillas.', ...post },
    { country: 'EN', text: 'Thanks to @nube for the gift.', ...post, fixed: '#ad Thanks to @nube for the gift.' },
    { country: 'EN', text: 'We were invited by @nube.', ...post },
    { country: 'ES', text: 'Probamos las zapatillas de @nube.', ...paid },
    { country: 'EN', text: 'Gifted by @nube.', ...post },
    { country: 'ES', text: 'Somos embajadores de la marca.', ...post },
  ],
  good: [
    { country: 'ES', text: 'Colaboración pagada con @nube: qué zapatillas.', ...post },
    { country: 'CO', text: 'Patrocinado por Nube.', ...post },
    { country: 'EN', text: 'Sponsored by Nube.', ...post },
    { country: 'ES', text: '#publi Gracias a @nube por el regalo.', ...post },
    { country: 'MX', text: 'Gracias a @nube por el regalo. #anuncio', ...post },
    { country: 'EN', text: '#ad Gifted by @nube.', ...post },
    { country: 'ES', text: 'Gracias a todas por venir.', ...post },
    { country: 'AR', text: 'Regalamos dos entradas.', ...post },
    { country: 'CO', text: 'La colaboración con la escuela sigue.', ...post },
    { country: 'ES', text: 'Gracias a @nube por el regalo.' },
    { country: 'EN', text: 'Thanks to @ana for coming.', ...post },
    { country: 'EN', text: 'Paid in three parts.', ...post },
  ],
};
