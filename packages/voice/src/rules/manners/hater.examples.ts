import type { RuleExamples } from '../../rule.ts';

const toxic = { signals: { toxicity: 0.95 } };
const claim = { signals: { toxicity: 0.95, hasClaim: true } };
const asks = { signals: { toxicity: 0.9, questions: ['¿cuánto sale?'] } };
const mild = { signals: { toxicity: 0.3 } };
const post = { draft: { surface: 'post' }, signals: { toxicity: 0.95 } } as const;

export const haterExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: 'Gracias por tu comentario.', ...toxic },
    { country: 'MX', text: 'Lamentamos que pienses así.', ...toxic },
    { country: 'AR', text: 'No hace falta insultar.', ...toxic },
    { country: 'CO', text: 'Te respondemos con respeto.', ...toxic },
    { country: 'EN', text: 'Thanks for your opinion.', ...toxic },
    { country: 'EN', text: 'We disagree.', ...toxic },
  ],
  good: [
    { country: 'ES', text: 'Gracias por tu comentario.' },
    { country: 'ES', text: 'Tu dinero se devuelve hoy.', ...claim },
    { country: 'MX', text: 'Ya lo revisamos.', ...claim },
    { country: 'AR', text: 'El precio es 20.', ...asks },
    { country: 'CO', text: 'Gracias.', ...mild },
    { country: 'EN', text: 'Your refund is on its way.', ...claim },
    { country: 'ES', text: 'Hoy hay paella.', ...post },
    { country: 'EN', text: 'Thanks!', ...mild },
  ],
};
