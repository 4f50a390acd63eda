import type { Span } from '../../finding.ts';
import type { Reading } from '../../reading.ts';
import type { Sighting } from '../../rule.ts';

/** Words a sentence needs to be more than a courtesy. */
const FEWEST_WORDS = 5;
/** How many are looked at closely: one is all that is said. */
const MOST_WEIGHED = 4;

/**
 * The noes and hand-offs that stand alone. "We don't ship on Sundays. Regards" is a shut door; "We don't ship on Sundays, so it lands
 * Monday" and "We don't ship on Sundays. The shop has three left" are answers.
 */
export const standingAlone = (reading: Reading, sightings: readonly Sighting[]): Sighting[] => {
  if (sightings.length === 0) return [];
  const inOrder = sightings.toSorted((one, other) => one.span.start - other.span.start);
  return saysSomething(reading, inOrder)
    ? []
    : sightings.slice(0, MOST_WEIGHED).filter(({ span }) => !goesOn(reading, span));
};

/** Whether a sentence that is none of them tells something. Sentences, words and sightings are walked once, side by side. */
const saysSomething = ({ text, sentences, words }: Reading, inOrder: readonly Sighting[]): boolean => {
  let next = 0;
  let at = 0;
  for (const { start, end } of sentences) {
    while ((inOrder[next]?.span.end ?? Infinity) <= start) next++;
    const isAbout = (inOrder[next]?.span.start ?? Infinity) < end;
    let count = 0;
    for (; (words[at]?.start ?? Infinity) < end; at++) count++;
    if (isAbout) continue;
    const said = text.slice(start, end);
    if (useful.test(said) || (count >= FEWEST_WORDS && !courtesy.test(said))) return true;
  }
  return false;
};

/** Courtesies, and the ways of being sent off that no other list has. */
const courtesy =
  /^[\s¡¿]*(?:hola|buen[oa]s|estimad[oa]|gracias|muchas gracias|mil gracias|lamentamos|lamento|sentimos|siento|lo (?:sentimos|lamentamos|siento)|disc[uú]lp\p{L}*|perd[oó]n\p{L}*|saludos|feliz|un (?:saludo|abrazo)|entendemos|entiendo|comprendemos|comprendo|agradecemos|te agradecemos|le agradecemos|esperamos|quedamos|ya (?:te|le|se lo) (?:hemos |he )?(?:dij|dich|coment|explic|inform)\p{L}*|hi|hello|dear|thanks|thank you|sorry|we(?:['’]re| are) (?:\p{L}+ )?sorry|apolog\p{L}+|our apologies|we (?:understand|apologi[sz]e|appreciate|hope)|regards|best|please (?:note|reach|get|contact|call|ring|visit|check|see|use|email|refer)|(?:reception|support|the (?:helpline|office|switchboard)) is on|as (?:per|stated)|nosotros (?:solo|solamente)|esto es|eso es|así es)(?!\p{L})/iu;

/** Whether the sentence of a no turns to something that the person can use: what there is, what they can do, when it comes. */
const goesOn = ({ text, sentences }: Reading, { start, end }: Span): boolean => {
  const sentence = sentences.find((of) => of.start <= start && of.end > start);
  if (sentence === undefined) return false;
  const tail = text.slice(end, sentence.end);
  const clause = furtherClause.exec(tail);
  const before = text.slice(sentence.start, Math.max(sentence.start, text.lastIndexOf(', ', start)));
  return useful.test(before) || (clause !== null && useful.test(tail.slice(clause.index)));
};
/** Where a sentence turns from the no to something else. */
const furtherClause =
  /[;:—]|(?<=m\.) (?=\p{Lu})|\p{Extended_Pictographic}| así que | por eso | o sea que | y (?:te|le|os|lo|la|se|tú|usted|vos|sale|llega|está|queda|toc[aá]|puls[aá]|eleg|elig)|, y |, so | and (?:it|you|the) /iu;

/** Done with one's own hands, and never a way of being sent off: "Prueba con agua fría", "Tap the bell". */
const doSo =
  '(?:prueb[ae]|prob[áa]|us[ae]|usá|lav[ae]|lavá|dej[ae]|dejá|guard[ae]|guardá|pon|pong[ae]|poné|tir[ae]|cort[ae]|elige|elij[ae]|elegí|escoge|escoj[ae]|apunt[ae]|reserv[ae]|reservá|cambi[ae]|descarg(?:a|ue)|abr[ea]|abrí|activ[ae]|activá|quédate|quédese|quedate|tr[aá]e|traig[ae]|traé|ven|veng[ae]|vení|corr[ea]|corré|escane[ae]|puls[ae]|to(?:ca|que)|reinici[ae]|apag(?:a|ue)|enciend[ae]|prend[ea]|bloque[aeá]|desenchuf[ae]|mant[eé]n|mantenga|try|use|tap|switch|leave|keep|bring|order|pick|grab|choose|scan|take|wash|turn|press|send|book|join|freeze|unplug|hold|place|add|set|swap|split)';

const useful = new RegExp(
  [
    '(?<!\\p{L})(?<!no |no (?:te|le|os|lo|la|se|nos) )(?:',
    [
      '(?:te|le|os|les|se te) (?:llega|llegan|llegará|llegarán|espera|esperan|queda|quedan|sale|devuelve|devuelven)',
      '(?:te|le|lo|la|os|les) (?:llam|escrib|recog|busc|visit|ayud|cambi|arregl|mand|envi|abr|explic|guard|atend|atiend|avis)\\p{L}+',
      'tenéis|t(?:ienes|enés|iene|ienen) (?!que|razón|toda|paciencia|un plazo|en cuenta|derecho)',
      '(?:pued(?:es|e|en)|pod[eé]is|podés) (?!llamar|acudir|consultar|dirigir|contactar|comunicar|escribir|poner|reclamar|esperar|ser|hacer nada|hablar|ir a|ir al|visitar|ver\\p{L}* en|encontrar|solicitar|presentar|pasar por|tramitar|gestionar)',
      'hay (?!que|ningun|nada|vuelta|un plazo|sistema|constancia)(?:\\p{L}+|\\d+)',
      'si (?:vien|lleg|te sirve|le sirve|quier|quer[eé]|prefier|preferís)\\p{L}*',
      'lo que sí|sí (?:te|le|va|hay|se|está|podemos|tenemos)|(?:quedan?|abrimos|abre|abren|cerramos a|sale|salen|vuelve|vuelven|vale|cuesta|incluye|entra|entran|es gratis|es gratuit[oa]|está list[oa])',
      '(?:su|el) (?:teléfono|número|correo) (?:es|:)|hemos (?!cerrado|decidido|rechazado|denegado|desestimado|archivado|informado|comentado|dicho|recibido|leído|explicado|indicado|concluido)\\p{L}+(?:ado|ido)',
      "you(?:['’]ve| have) (?!to|no|any|been)|you(?:['’]ll| will) (?:get|see|hear|be able|find it|have (?!to))|you can (?!call|ring|contact|ask|visit|email|write|check|find|see|raise|complain|speak|apply|use|fill|only)",
      "(?:it|they|he|she|that|the \\p{L}+) (?:lands?|arrives?|comes?|ships?|opens?|runs?|costs?|leaves?|goes) (?!down|wrong)|there(?:['’]s| is| are) (?!no|nothing|not)|(?:their|the) number is|free of charge|closed as of|after that|if you (?:come|like|want|prefer|book)",
    ].join('|'),
    `)|(?:^|[.!?:;,] |\\n)${doSo}(?!\\p{L})(?! (?:más tarde|de nuevo|otra vez|mañana|en otro|again|later|our (?:form|website|site)|the (?:form|website|site)))`,
  ].join(''),
  'iu',
);
