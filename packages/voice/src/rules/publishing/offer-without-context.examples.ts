import type { RuleExamples } from '../../rule.ts';

const post = { draft: { surface: 'post' } } as const;

export const offerWithoutContextExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: '¡-20 % solo hoy! Compra ya 👉', ...post },
    { country: 'MX', text: '2x1, corre, últimas horas', ...post },
    { country: 'AR', text: 'OFERTA. Comprá ya.', ...post },
    { country: 'CO', text: '50 % de descuento, no te lo pierdas.', ...post },
    { country: 'EN', text: '20% off today only! Shop now 👉', ...post },
    { country: 'EN', text: 'Half price. Hurry!', ...post },
    { country: 'ES', text: 'Black Friday 🔥🔥 link en la bio', ...post },
    { country: 'MX', text: 'Buen Fin: aprovecha 👇🛒', ...post },
    { country: 'EN', text: 'Sale! Last chance. Link in bio.', ...post },
    { country: 'CO', text: 'Promo 👉👉', ...post },
  ],
  good: [
    {
      country: 'ES',
      text: 'La chaqueta de lana de Béjar que más habéis pedido baja un 20 % hasta el domingo porque cambiamos de temporada: compra ya la tuya.',
      ...post,
    },
    { country: 'MX', text: 'Este sábado hay taller de pan con Lupita.', ...post },
    { country: 'AR', text: 'Llegó el locro.', ...post },
    { country: 'CO', text: 'La cosecha de Huila tiene notas de panela.', ...post },
    { country: 'EN', text: 'Meet Rosa, who bakes our rye.', ...post },
    {
      country: 'EN',
      text: 'The sale starts on Friday in both shops, with the winter coats you asked about at 20% off.',
      ...post,
    },
    { country: 'ES', text: 'El descuento se aplica solo al llegar a la cesta.' },
    { country: 'MX', text: 'Corre el rumor de que hay tamales.', ...post },
    { country: 'EN', text: 'Do not miss Rosa on Saturday.', ...post },
    { country: 'AR', text: 'Hoy la tarta de manzana sale a mitad de precio porque hicimos de más.', ...post },
  ],
};
