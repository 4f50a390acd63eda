import type { Rule } from '../../rule.ts';
import { wholeWords } from '../../text/whole-words.ts';

const paid = wholeWords(
  '(?:colaboración|alianza|contenido|publicación|post) (?:pagad[oa]|patrocinad[oa]|remunerad[oa])|patrocinad[oa]s? por|(?:nos|me) (?:han regalado|regaló|regalaron|ha regalado|invitaron a probar|invitó a probar|ha invitado a probar|han invitado a probar)|embajador(?:a|es|as)? de (?:la marca|@\\w+)|gracias a @\\w+ por (?:el regalo|la invitación|invitarnos|invitarme|regalarnos|enviarnos|mandarnos)|código de descuento de @\\w+|sponsored by|paid partnership|in partnership with @\\w+|gifted by|(?:kindly )?(?:sent|gave|gifted) (?:us|me) (?:this|these|a free)|brand ambassador for|thanks to @\\w+ for (?:the gift|gifting|sending|having|inviting)',
);
const disclosed =
  /#(?:publi|publicidad|ad|anuncio|patrocinado|sponsored|advert|colaboraci[oó]npagada|paidpartnership)(?![\p{L}\p{N}])|^\s*(?:publicidad|anuncio|ad|advertisement|publi)\b|\[(?:publi|ad|publicidad|anuncio)\]/iu;

/** A paid mention says so. */
export const adDisclosure: Rule = {
  id: 'ad-disclosure',
  group: 'publishing',
  severity: 'warn',
  languages: ['es', 'en'],
  texts: {
    hidden: {
      es: 'Si hay pago o regalo, tiene que verse: añade #publi.',
      en: 'If there is money or a gift in it, it must show: add #ad.',
    },
  },
  check: ({ text, draft, signals, language, links }) => {
    if (draft.surface !== 'post' || disclosed.test(text)) return [];
    paid.lastIndex = 0;
    const match = paid.exec(text);
    const mention = links.find(({ kind }) => kind === 'handle');
    const span =
      match !== null
        ? { start: match.index, end: match.index + match[0].length }
        : signals.isPaidPartnership === true
          ? (mention ?? { start: 0, end: text.length })
          : undefined;
    if (span === undefined || text.trim() === '') return [];
    const tag = language === 'en' ? '#ad' : '#publi';
    return [
      {
        span: { start: span.start, end: span.end },
        because: 'hidden',
        fixes: [{ label: { es: `Añadir ${tag}`, en: `Add ${tag}` }, edits: [{ start: 0, end: 0, text: `${tag} ` }] }],
        confidence: match === null ? 0.9 : 0.8,
      },
    ];
  },
};
