import type { Rule } from '../../rule.ts';
import { wholeWords } from '../../text/whole-words.ts';

/** What tells of a gift, an invitation or a code; it counts only beside somebody's handle. */
const paid = wholeWords(
  '(?:nos|me) (?:ha |han )?(?:regalad[oa]|regaló|regalaron|obsequiad[oa]|obsequió|obsequiaron|invitad[oa]s?|invitó|invitaron)|(?:nos|me) (?:ha |han )?(?:mand|envi|lleg)\\p{L}+(?: [@\\p{L}\\p{N}_.]+){0,6} de regalo|invitad[oa]s por|(?:gracias,? (?:a )?|thanks to )?@[\\p{L}\\p{N}_.]+,? por (?:el regalo|la invitación|invitarnos|invitarme|regalarnos|enviarnos|mandarnos|el detalle)|embajador(?:a|es|as)? de|(?:nuestro|mi|con el|usa el) (?:código|codigo|cup[oó]n) [^.!?]{0,60}@[\\p{L}\\p{N}_.]+|código de descuento de @[\\p{L}\\p{N}_.]+|in partnership with|(?:our|my|with) code [^.!?]{0,60}@[\\p{L}\\p{N}_.]+|gifted by|gift(?:ed|ing) (?:us|me)|invited by|(?:kindly )?(?:sent|gave) (?:us|me) (?:this|these|a free)|brand ambassador for|thanks to @[\\p{L}\\p{N}_.]+ for (?:the gift|gifting|sending|having|inviting)',
);
/** "Nos regalaron estas zapatillas" needs no handle to tell. */
const namesIt = /est[aeo]s?|this|these|gift|partner|embajador|ambassador/iu;
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
    if (draft.surface !== 'post' || disclosed.test(text)) return [];
    paid.lastIndex = 0;
    const match = paid.exec(text);
    const mention = links.find(({ kind }) => kind === 'handle');
    const span =
      match !== null &&
      (mention !== undefined || namesIt.test(text.slice(match.index, match.index + match[0].length + 6)))
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
