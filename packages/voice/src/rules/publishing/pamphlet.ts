import type { Rule } from '../../rule.ts';
import { praiseIn } from '#turns';

/** A feed that only sells, and a post that only praises its brand. */
export const pamphlet: Rule = {
  id: 'pamphlet',
  group: 'publishing',
  severity: 'hint',
  languages: 'any',
  texts: {
    feed: {
      es: 'El {share} % de lo último que publicaste era promoción, y esto también. ¿Y si hoy cuentas algo?',
      en: '{share}% of your last posts were promotion, and so is this one. How about telling people something today?',
    },
    praise: {
      es: 'Habla bien de la marca y a quien lee no le da nada: cuenta algo que le sirva.',
      en: 'It praises the brand and gives readers nothing: tell them something they can use.',
    },
  },
  check: ({ text, draft, signals }) => {
    if (draft.surface !== 'post' || text.trim() === '') return [];
    const span = { start: 0, end: text.length };
    const { promotion = 0, promotionShare = 0 } = signals;
    if (promotion >= 0.7 && promotionShare >= 0.6)
      return [
        { span, because: 'feed', values: { share: String(Math.round(promotionShare * 100)) }, confidence: promotion },
      ];
    const praise = praiseIn(text);
    return praise === 0 ? [] : [{ span, because: 'praise', confidence: praise }];
  },
};
