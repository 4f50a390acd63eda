import type { RuleExamples } from '../../rule.ts';

const terms = {
  banned: [
    { term: 'barato', instead: 'económico' },
    { term: 'incidencia', because: 'suena a oficina.' },
    { term: 'cliente final' },
    { term: 'super*', because: 'exagera.' },
    { term: 'clic aquí', instead: 'en el enlace' },
    { term: 'cheap', instead: 'affordable' },
    { term: 'gratis', instead: 'sin coste' },
  ],
  preferred: [],
  names: [],
};
const protocol = { terms };

export const bannedExamples: RuleExamples = {
  bad: [
    { text: 'Es el más barato de la tienda.', country: 'ES', protocol, fixed: 'Es el más económico de la tienda.' },
    { text: 'Barato y bueno, ¿no?', country: 'AR', protocol, fixed: 'Económico y bueno, ¿no?' },
    { text: 'ENVÍO GRATIS desde 30 €', country: 'ES', protocol, fixed: 'ENVÍO SIN COSTE desde 30 €' },
    { text: 'Hay una nueva incidencia.', country: 'ES', protocol },
    { text: 'Pensamos en el cliente final.', country: 'CO', protocol },
    { text: 'Un café superrico para ti.', country: 'MX', protocol },
    { text: 'Da clic aquí y listo.', country: 'MX', protocol, fixed: 'Da en el enlace y listo.' },
    { text: 'It is cheap and cheerful.', country: 'EN', protocol, fixed: 'It is affordable and cheerful.' },
  ],
  good: [
    { text: 'Una clienta escribió «barato» en su reseña.', country: 'ES', protocol },
    { text: 'El abaratamiento llega en enero.', country: 'ES', protocol },
    { text: 'Nuestros clientes deciden al final.', country: 'MX', protocol },
    { text: 'Cheaper by the dozen is a film.', country: 'EN', protocol },
    { text: 'Te esperamos mañana.', country: 'AR', protocol },
  ],
};
