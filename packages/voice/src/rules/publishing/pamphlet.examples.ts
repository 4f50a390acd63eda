import type { RuleExamples } from '../../rule.ts';

const post = { draft: { surface: 'post' } } as const;
const heavy = { ...post, signals: { promotion: 0.9, promotionShare: 0.8 } } as const;
const light = { ...post, signals: { promotion: 0.9, promotionShare: 0.2 } } as const;
const story = { ...post, signals: { promotion: 0.1, promotionShare: 0.8 } } as const;
const reply = { signals: { promotion: 0.9, promotionShare: 0.8 } } as const;

export const pamphletExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: 'Rebajas en toda la tienda.', ...heavy },
    { country: 'MX', text: 'Promo de la semana: 3 por 2.', ...heavy },
    { country: 'EN', text: 'Everything must go.', ...heavy },
    { country: 'AR', text: 'Cuotas sin interés en todo.', ...heavy },
    { country: 'CO', text: 'Descuentos hasta el domingo.', ...heavy },
  ],
  good: [
    { country: 'ES', text: 'Rebajas en toda la tienda.', ...light },
    { country: 'MX', text: 'Así se hace el mole.', ...story },
    { country: 'EN', text: 'Meet Rosa, our baker.', ...story },
    { country: 'AR', text: 'Promo de la semana.', ...reply },
    { country: 'CO', text: 'Descuentos hasta el domingo.', ...post },
    { country: 'EN', text: 'Sale on now.', ...light },
  ],
};
