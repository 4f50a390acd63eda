import type { OrderIntent } from './intent-names.ts';

/** The text of an order without what is taken back in it: what is denied, what it was before, what another thing takes the place of. */
export function withoutDenied(text: string): string {
  return (
    text
      // "no es para el 12, es para el 14", "no vengas a Bulnes 900, mandalo a Lavalleja 255"
      .replace(
        /(?<!\p{L})no (?:es|era|son|eran) (?:(?:para|a|en|el|la|las|los) )*[^\s,]+(?: [^\s,]+)?,? (?=(?:es|era|son|sino) )/iu,
        '',
      )
      .replace(
        /(?<!\p{L})no (?:(?:me|nos|lo|la|los|las) ){0,2}(?:veng|vay|mand|env[ií]|lle[vg]|tra[ie]g|entreg)\p{L}* (?:a|al|para|en) [^,;.\n]{1,60}[,;.] ?/iu,
        ' ',
      )
      // "es Juárez 40, no 14", "cinco empanadas, no cuatro", "seremos siete y no cinco"
      .replace(
        new RegExp(String.raw`(?:,| y)? no (?:(?:al?|el|la|las|los|de) )*(?:\d[\w:]*|${SMALL})(?=\W*$)`, 'iu'),
        '',
      )
      // "la coca de la promo"
      .replace(/\sde la (?:promo|lista|cuenta|comanda)(?!\p{L}|\s*\d)/giu, ' ')
      .replace(/^(\P{L}*)de (?:la|mi) (?:lista|cuenta|orden)\s/iu, '$1')
      // "la mesa de las 21 pasala a las 22"
      .replace(/(?<!\p{L})((?:la |mi )?(?:mesa|reserva|cita)) de las? \d{1,2}(?:[:.]\d{2})?(?=[\s,])/giu, '$1')
      // "lo mismo de ayer"
      .replace(
        /(?<!\p{L})lo (?:mismo|de siempre)(?: (?:de|que) (?:ayer|antes|siempre|la (?:otra )?vez|la semana))?(?: pasada)?/giu,
        ' , ',
      )
      // "a casa de mi mamá, Allende 19"
      .replace(
        /(?<!\p{L})(?:a|en) (?:la |mi )?(?:casa|oficina|trabajo)(?: de (?:mi |la |el |su )?\p{L}+)?(?=[\s,]*,|\s(?:en|por|a) )/iu,
        ' ',
      )
      // "sin prisa" is no way a thing comes.
      .replace(
        /(?<!\p{L})sin (?:prisas?|apuros?|af[aá]n|problemas?|falta|dudas?|compromiso|novedad|ning[uú]n problema)(?!\p{L})/giu,
        ' , ',
      )
      // "perdón, en lugar de las 8 que sea 21:15"
      .replace(
        /(?<!\p{L})en (?:vez|lugar) de (?:a )?las? \d{1,2}(?:[:.]\d{2})?,? (?:(?:que )?sea |mejor |ponl[ao] )?(?:a las )?(?=\d)/iu,
        'a las ',
      )
      .replace(/(?<=\p{L}{3,} )a (?:la|mi|esa) (?:cuenta|lista|orden|comanda)(?!\p{L})/giu, ' ')
      // "tomates, no de rama, de ensalada"
      .replace(/,? no (de|con|en) [\p{L} ]{2,25}, (?=\1 )/giu, ', no, ')
      // "de esas de atún"
      .replace(/(?<!\p{L})de (?:es[ao]s|aquell[ao]s|l[ao]s) (?=de )/giu, '')
      // "es para Carmenza, no para Carolina"
      .replace(/,? no (?:para|a|en) [\p{L} ]{1,40}(?=\W*$)/iu, '')
      // "en vez del lunes el martes"
      .replace(
        /(?<!\p{L})en (?:vez|lugar) del? (?:(?:el|la|las) )?(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|ma[ñn]ana|hoy|\d{1,2}(?::\d{2})?)(?=\s)/iu,
        ' ',
      )
      // "una de las dos tortillas"
      .replace(
        new RegExp(
          String.raw`(?<!\p{L})(una?o?|${SMALL}) de (?:las|los|mis|esas|esos) (?:\d+|${SMALL}) (?=\p{L}{3})`,
          'giu',
        ),
        '$1 ',
      )
      // "añádeme a lo de esta mañana un bote"
      .replace(
        /(?<!\p{L})(?:a|con) lo (?:de (?:antes|ayer|siempre|hoy|esta (?:ma[ñn]ana|tarde|noche))|que (?:te|le|os|les) ped[ií]\p{L}*)/giu,
        ' ',
      )
  );
}

const SMALL = 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce';

/** Of a change, what should come: "el refresco por un agua" asks for the water, "quita la tarta y ponme un flan" for the flan. */
export function wantedNow(rest: string, label: OrderIntent): string {
  if (label === 'order' || label === 'add') return rest.replace(NOT_THIS_TIME, ' , ');
  if (label === 'return') return rest.replace(TELLS, ' , ').replace(WANTED, ' ');
  if (label !== 'change') return rest;
  const without = TAKEN_OFF.exec(rest);
  if (without !== null) return `${without[2] ?? ''} sin ${without[1] ?? ''}`;
  const instead = INSTEAD.exec(rest);
  if (instead !== null) return rest.slice(instead.index + instead[0].length);
  const and = AND_THEN.exec(rest);
  return and === null ? rest : rest.slice(and.index + and[0].length);
}

/** "rollitos no quiero esta vez": what is spoken of and not wanted. */
const NOT_THIS_TIME =
  /(?:[,.;]|\s[ye])\s(?:(?:el|la|los|las|es[ao]s?)\s)?[\p{L} ]{3,30}?\sno (?:(?:me|lo|la|los|las)\s){0,2}(?:quier|pong|mand|necesit|hacen? falta)\p{L}*[^,.;!?\n]{0,40}/giu;

/** What is wrong with a thing that goes back: "vino con el cable pelado", "me aprietan". */
const TELLS =
  /(?<=(?:^|[\s,])(?:el|la|los|las|una?|unos|unas|mis?)\s[^.;\n]{2,40}\s)(?:(?:que|ya) )?(?:(?:me|nos|le|les|se) )?(?:vino|vinieron|lleg[oó]|llegaron|sali[oó]|salieron|qued[oóa]|quedan|quedaron|vienen?|est[aá]n?|tienen?|ten[eé]s|tra(?:en?|jo|jeron)|apriet\p{L}+|pican?|bailan?|(?:y )?(?:es|son) (?:de |en )?otr[oa]|rozan?|pierden?|gotean?|suenan?|huelen?|desti[ñn]\p{L}+|encog\p{L}+|no (?:(?:me|nos|se|le) )?\p{L}{2,}(?:[aeo]|an|en)(?!\p{L}))(?!\p{L})[^,.;!?\n]{0,80}/giu;

/** "llegó una licuadora y pedí una batidora": what was wanted does not go back. */
const WANTED = /(?:,|\sy|\spero) (?:yo )?(?:ped[ií]|hab[ií]a pedido|quer[ií]a) [^.;\n]{1,60}/iu;

const INSTEAD =
  /(?<!\p{L})c[aá]mb\p{L}*\s[^,.;:!?\n]{1,80}?\spor\s(?!favor|mi\s|la (?:ma[ñn]ana|tarde|noche)|error|fa)/iu;
const AND_THEN =
  /(?<!\p{L})(?:qu[ií]t|b[oó]rr|s[aá]c|elim[ií]n)\p{L}*\s[^.;!?\n]{1,80}?(?:,|\sy|\se)\s(?:(?:me|le|mejor|en su lugar)\s)*(?=(?:pon|tra[ei]|dame|d[eé]me|mand|m[eé]te|agreg|a[ñn]ad|sum)\p{L}*\s)/iu;

/** "quítele el chile a los esquites": what should be left out of a thing, and the thing. */
export const TAKEN_OFF =
  /(?<!\p{L})(?:qu[ií]t|s[aá]c)\p{L}*\s(?:el|la|los|las|toda la|todo el)\s(\p{L}+(?:\s\p{L}+)?)\s(?:al|del|(?:a|de)\s(?:el|la|los|las|mi|mis))\s(?!pedido|orden|cuenta|lista|carrito|compra|comanda|otr|casa)(\p{L}[^,.;:!?\n]{1,60})/iu;
