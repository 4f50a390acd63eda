import { sketchOfPost } from '../../frame/sketch-of.ts';
import type { RuleExamples } from '../../rule.ts';

const sent = [
  'Mañana charlamos con Rosa, la quesera de Arzúa, en la tienda.',
  'Tomorrow Rosa shows us how she makes cheese at the shop.',
];
const before = {
  draft: { surface: 'post' },
  signals: { recentSends: sent.map((text) => sketchOfPost(text)) },
} as const;
const reply = { signals: { recentSends: sent.map((text) => sketchOfPost(text)) } };

export const repeatExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: 'Mañana charlamos con Rosa, la quesera de Arzúa, en la tienda.', ...before },
    { country: 'ES', text: '¡Mañana charlamos con Rosa, la quesera de Arzúa, en la tienda!', ...before },
    { country: 'ES', text: 'Mañana charlamos con Rosa, la quesera de Arzúa, en la tienda 🧀', ...before },
    { country: 'EN', text: 'Tomorrow Rosa shows us how she makes cheese at the shop.', ...before },
  ],
  good: [
    { country: 'ES', text: 'Mañana charlamos con Luis, el panadero, en su horno.', ...before },
    { country: 'ES', text: 'Mañana charlamos con Rosa, la quesera de Arzúa, en la tienda.', ...reply },
    { country: 'EN', text: 'Rosa came by.', ...before },
    { country: 'ES', text: 'Hola.', ...before },
    { country: 'MX', text: 'Así se hace el queso de Arzúa, paso a paso.', ...before },
  ],
};
