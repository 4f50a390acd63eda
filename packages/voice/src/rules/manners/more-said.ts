import type { Span } from '../../finding.ts';
import type { Reading } from '../../reading.ts';

/**
 * Something said beside a no that the person can use: what there is, what they can do, when it comes, whose it is and how to reach them.
 * "We don't ship on the Fourth, so it lands Wednesday" is an answer; "We don't ship on Sundays. Regards" is a shut door.
 */
export const saysMoreThan = (reading: Reading, { start, end }: Span): boolean => {
  const sentence = reading.sentences.find((of) => of.start <= start && of.end > start);
  if (sentence === undefined) return false;
  const { text } = reading;
  const tail = text.slice(end, sentence.end);
  const clause = furtherClause.exec(tail);
  return [
    text.slice(0, Math.max(sentence.start, text.lastIndexOf(', ', start))),
    clause === null ? '' : tail.slice(clause.index),
    text.slice(sentence.end),
  ].some((part) => useful.test(part));
};

/** Where a sentence turns from the no to something else. */
const furtherClause =
  /[;:—]|\p{Extended_Pictographic}| así que | por eso | o sea que | y (?:te|le|os|lo|la|se|tú|usted|vos|sale|llega|está|queda|toc[aá]|puls[aá]|eleg|elig)|, y |, so | and (?:it|you|the) /iu;

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
