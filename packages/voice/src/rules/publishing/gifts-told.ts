import type { Span } from '../../finding.ts';
import { lowerOf } from '../../text/lower-of.ts';
import { lowerWords, wholeWords } from '../../text/whole-words.ts';

const handle = '@[\\p{L}\\p{N}_.]+';
const treated =
  'invit|regal|obsequi|hosped|aloj|acog|consent|mim|agasaj|mand|envi|tra[ií]|hac|ced|descubr|ofrec|trat|cuid|facilit|dej';
const gift =
  'regalos?|regalit[oa]s?|detalle|detallazo|invitación|invitaciones|obsequios?|muestras?|caja|cajita|paquete|estancia|escapada|cena|comida|viaje|noches?|d[ií]as de|d[ií]as|finde|fin de semana|experiencia|mimos?|cortesía|kit|lote|canje';
const present =
  'gifts?|freebies?|goodies|samples?|treats?|stay|parcel|hamper|box|package|goody bag|complimentary \\p{L}+|trip|meal|dinner|lunch|bottles?|press (?:pack|trip)|hospitality';

/** Gifts, invitations, trips, samples, links and codes of another brand's, told beside its handle. Lower case. */
const giftsTold = lowerWords(
  [
    // "@dermaluz, que nos regaló toda la línea"; "@hotelpalmera nos hospedó"
    `${handle},? (?:que )?(?:nos|me) (?:ha |han )?(?:regal|obsequi|hosped|aloj|consint|agasaj)\\p{L}+|${handle},? (?:que )?(?:nos|me) (?:ha |han )?invit\\p{L}+ al? (?:prob|conoc|cen|com|pas|descubr|viv|disfrut|cat|un[oa]?|su|el|la|est|noche|fin)\\p{L}*`,
    `(?:nos|me) (?:ha|han) (?:cedido|regalado|enviado|mandado|prestado|obsequiado) (?:l[oa]s? (?:de )?)?${handle}`,
    `${handle},? (?:que )?(?:nos|me) (?:ha |han )?(?:mand|envi|regal|ced)\\p{L}+ (?:est[aeo]s?|un[oa]s|su|sus)(?! (?:fotos?|mensajes?|cartas?|notas?|avisos?|correos?|datos|v[ií]deos?|preguntas?|dudas?|propuestas?|opinión|historia|receta|cartel)(?!\\p{L})) \\p{L}+`,
    `${handle},? (?:que )?(?:nos|me) (?:ha |han )?(?:mand|envi|tra[ji]|hizo lleg|hicieron lleg|dej|ced)\\p{L}*(?: \\p{L}+){0,5} (?:para (?:probar|que|test|estren)\\p{L}*|de (?:regalo|muestra|cortesía)|nuev[oa]s? (?:línea|gama|colección|productos|sabores|vinos|lanzamientos?))`,
    `gracias,?(?: a)? ${handle},? por (?:${treated})\\p{L}*(?:nos|me)|gracias,? (?:a )?${handle},? por (?:el|la|los|las|est[aeo]s?|tanto|tant[oa]s|un[oa]?) (?:\\p{L}+ ){0,2}?(?:${gift})(?! de \\p{L}+[aei]r(?!\\p{L}))`,
    `gracias por (?:el|la|los|las|est[ae]|tanto|tant[oa]s) (?:${gift})|gracias por (?:invitar|regalar|consentir|hospedar|alojar|mimar)(?:nos|me)`,
    `invitad[oa]s (?:por|de|al? [^.!?]{0,30} por) ${handle}|invitación de ${handle}|(?:cortesía|regalo|obsequio|muestras) de (?:l[oa]s? (?:de )?)?${handle}|(?:en|de) ${handle},? (?:invitación de la casa|invita la casa|de cortesía)|canje con ${handle}|viaje de prensa`,
    `(?:nuestro|mi|con el|usa(?:d|n)? (?:el|mi|nuestro)) (?:enlace|link)(?: de (?:afiliad[oa]s?|descuento))? (?:de|en|a) ${handle}|(?:nuestro|mi|usa(?:d|n)? (?:el|mi|nuestro)|con) (?:código|codigo|cup[oó]n) [^.!?]{0,60}${handle}|enlaces? de afiliad[oa]s?`,
    `(?:thanks?|thank you|cheers|big thanks)(?: so much| to| again)*,? (?:to )?${handle},? (?:so much )?for (?:hosting|treating|spoiling|gifting|inviting|looking after|putting up|sending|flying|feeding|comping) (?:us|me|the team)`,
    `thanks?(?: you)?(?: so much)? for (?:the|all the|this|these|our|my|such a) (?:\\p{L}+ ){0,2}?(?:${present})`,
    `${handle},? (?:very |so )?(?:kindly |generously )?(?:gifted|comped|hosted|treated|spoiled|flew) (?:us|me)|${handle},? (?:very )?(?:kindly|generously) (?:sent|gave|lent|invited|offered) (?:us|me)`,
    `(?:gifted|comped)(?: [\\p{L}’']+){0,4} (?:by|from) (?:the team at )?${handle}|as (?:the |their |special )?guests?(?: of ${handle})?(?=[ ,.!]|$)(?! (?:speakers?|judges?|stars?|chefs?|authors?|artists?|dj))|guests of ${handle}|courtesy of ${handle}|(?:at|in|from) ${handle}[^.!?]{0,40}(?:on the house|complimentary)|(?:our|the|my) (?:pr|press) (?:box|package|pack|trip|stay|sample)`,
    `(?:love|thanks?|thank you|cheers|shout-?out) to ${handle},? for (?:the |our |my |these |all the )?(?:\\p{L}+ )?(?:free|complimentary) \\p{L}+`,
    `(?:our|my|with|use|through|via)(?: our| my| the)? (?:affiliate |discount |referral )?link (?:for|from|to|at|on|with) ${handle}|our ${handle} (?:link|code)|affiliate links?|(?:our|my|with|use) (?:our |my |the )?(?:discount |promo )?code [^.!?]{0,60}${handle}`,
    `in (?:collaboration|collab) with ${handle}[^.]{0,40}(?:giveaway|competition|prize|discount|code|% off)|en colaboración con ${handle}[^.]{0,40}(?:sorteo|sorteamos|regalamos|descuento|código)`,
    // Tags that tell of a tie and not that it is paid.
    '(?<=#)(?:colab|collab|gifted|invitad[oa]|regalad[oa]|canje|embajador[ae]?s?|afiliad[oa]|affiliate|aff|sp|prgift|ambassador)',
  ].join('|'),
);

/** Where an invitation was to something worth money, and not to speak or to sing. Lower case. */
const leisure = lowerWords(
  'hotel\\p{L}*|noches?|cenas?|cenar|cenamos|comidas?|comimos|menús?|spa|finde|fin de semana|días de|estancia|escapada|viaje|catas?|balneario|restaurante|copas?|platos?|habitación|vistas|masajes?|desayunos?|productos?|desconexión|paraíso|piscina|viñedos|degustación|experiencia|stay|nights?|dinner|lunch|room|suite|weekend|tasting|menu|trip|view|meal|pool|massage',
);

/** Neither a gift nor a stay: a talk, a match, a photograph by courtesy, something done for others. */
const nothingPaid = lowerWords(
  'colectas?|donativ\\p{L}+|solidari\\p{L}+|recogida de|banco de alimentos|cabalgata|charlas?|talleres|taller|conciertos?|ferias?|presentación|ponencia|mesa redonda|entrevista|programa|podcast|radio|partidos?|torneo|jornadas?|congreso|clase|recital|lectura|exposición|ensayo|firma|torneos?|voluntari\\p{L}+|donaci\\p{L}+|donamos|refugio|foto(?:graf[ií]a)?s?(?: y [^.]{0,20})?(?: por| de)? cortesía|foto(?:s)?:|talks?|workshops?|panel|class|session|concerts?|fairs?|markets?|fixture|match|tournament|interview|reading|exhibition|conference|training|meeting|fundraiser|charity|volunteer\\p{L}*|donat\\p{L}+|(?:photos?|images?|pictures?|footage)(?: is| are)?,? courtesy|story ?time|rehearsal|lecture|school visit|pop-?up|stall',
);

/** What tells of a gift, an invitation or a code; it counts beside somebody's handle, whatever else the text tells. */
const paid = wholeWords(
  '(?:nos|me) (?:ha |han )?(?:regalad[oa]|regaló|regalaron|obsequiad[oa]|obsequió|obsequiaron|invitad[oa]s?|invitó|invitaron)(?! a (?:dar|hablar|tocar|cantar|participar))|(?:nos|me) (?:ha |han )?(?:mand|envi|lleg)\\p{L}+(?: [@\\p{L}\\p{N}_.]+){0,6} de regalo|invitad[oa]s por|(?:gracias,? (?:a )?|thanks to )?@[\\p{L}\\p{N}_.]+,? por (?:el regalo|la invitación|invitarnos|invitarme|regalarnos|enviarnos|mandarnos|el detalle(?! de))|embajador(?:a|es|as)? de|(?:nuestro|mi|con el|usa el) (?:código|codigo|cup[oó]n) [^.!?]{0,60}@[\\p{L}\\p{N}_.]+|código de descuento de @[\\p{L}\\p{N}_.]+|in partnership with|(?:our|my|with) code [^.!?]{0,60}@[\\p{L}\\p{N}_.]+|gifted by|gift(?:ed|ing) (?:us|me)|invited by|(?:kindly )?(?:sent|gave) (?:us|me) (?:this|these|a free)|brand ambassador for|thanks to @[\\p{L}\\p{N}_.]+ for (?:the gift|gifting|sending|having|inviting)',
);
/** "Nos regalaron estas zapatillas" needs no handle to tell. */
const namesIt = /est[aeo]s?|this|these|gift|partner|embajador|ambassador/iu;

/** Where a post tells of a gift: by its plain words, or, beside a handle, where nothing else explains the thanks. */
export const giftIn = (text: string, isBesideHandle: boolean): Span | undefined => {
  paid.lastIndex = giftsTold.lastIndex = nothingPaid.lastIndex = leisure.lastIndex = 0;
  const match = paid.exec(text);
  if (match !== null) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isBesideHandle || namesIt.test(text.slice(span.start, span.end + 6))) return span;
  }
  if (!isBesideHandle) return undefined;
  const lower = lowerOf(text);
  const gift = giftsTold.exec(lower);
  if (gift === null || nothingPaid.test(lower)) return undefined;
  if (gift[0].includes('invit') && !leisure.test(lower)) return undefined;
  return { start: gift.index, end: gift.index + gift[0].length };
};
