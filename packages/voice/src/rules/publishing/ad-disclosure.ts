import { giftIn } from './gifts-told.ts';
import type { Rule } from '../../rule.ts';

/** Saying in words that it is paid says it as well as a hashtag does. */
const disclosed =
  /#(?:publi|publicidad|publicidadpaga|ad|anuncio|patrocinado|sponsored|spon|advert|colaboraci[oó]npagada|paidpartnership)(?![\p{L}\p{N}])|^\s*[([]?(?:publicidad|anuncio|ad|advertisement|advert|publi|pnt|sponsored)(?![\p{L}\p{N}])|[([](?:publi|ad|publicidad|anuncio)[)\]]|(?<!\p{L})(?:colaboraci[oó]n|alianza|contenido|publicaci[oó]n|post|pauta) (?:paga(?:d[oa])?|patrocinad[oa]|publicitari[oa]|remunerad[oa])(?!\p{L})|(?<!\p{L})patrocinad[oa]s? por|(?<!\p{L})(?:paid partnership|sponsored by|sponsored post)(?!\p{L})/iu;

/** A paid mention says so. */
export const adDisclosure: Rule = {
  id: 'ad-disclosure',
  group: 'publishing',
  severity: 'warn',
  languages: ['es', 'en'],
  texts: {
    hidden: {
      es: 'Si hay un pago o un regalo de por medio, tiene que verse: añade #publi.',
      en: 'If there is money or a gift behind it, it has to show: add #ad.',
    },
  },
  check: ({ text, draft, signals, language, links }) => {
    if (draft.surface !== 'post' || text.trim() === '' || disclosed.test(text)) return [];
    const mention = links.find(({ kind }) => kind === 'handle');
    const told = giftIn(text, mention !== undefined);
    const span = told ?? (signals.isPaidPartnership === true ? (mention ?? { start: 0, end: text.length }) : undefined);
    if (span === undefined) return [];
    const tag = language === 'en' ? '#ad' : '#publi';
    return [
      {
        span: { start: span.start, end: span.end },
        because: 'hidden',
        fixes: [{ label: { es: `Añadir ${tag}`, en: `Add ${tag}` }, edits: [{ start: 0, end: 0, text: `${tag} ` }] }],
        confidence: told === undefined ? 0.9 : 0.8,
      },
    ];
  },
};
