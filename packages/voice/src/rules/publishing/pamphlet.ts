import type { Rule } from '../../rule.ts';

/** A feed that only sells. */
export const pamphlet: Rule = {
  id: 'pamphlet',
  group: 'publishing',
  severity: 'hint',
  languages: 'any',
  texts: {
    feed: {
      es: 'De lo último que publicaste, {share} de cada 100 eran promoción; esta también. ¿Y si hoy cuentas algo?',
      en: '{share} in 100 of your last posts were promotion, and so is this one. How about telling people something today?',
    },
  },
  check: ({ text, draft, signals }) =>
    draft.surface !== 'post' ||
    (signals.promotion ?? 0) < 0.7 ||
    (signals.promotionShare ?? 0) < 0.6 ||
    text.trim() === ''
      ? []
      : [
          {
            span: { start: 0, end: text.length },
            because: 'feed',
            values: { share: String(Math.round((signals.promotionShare ?? 0) * 100)) },
            confidence: signals.promotion ?? 0.7,
          },
        ],
};
