import type { Span } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { feelsWith } from '#turns';
import { wholeWords } from '../../text/whole-words.ts';

/** Words that show we heard: silence is the safer error, so many of them. */
const empathy = wholeWords(
  [
    'lamentamos|lament[oa]|sentimos|siento|perd[oó]n\\p{L}*|perdoná\\p{L}*|disc[uú]lp\\p{L}*',
    'razón|entend(?:emos|ido)|entiendo|comprend(?:emos|o)|imaginamos|imagino',
    'sabemos (?:que|lo)|lo sabemos|normal que|no es (?:justo|normal|plan|de recibo)|no est[aá] bien|no es lo que',
    'no (?:debería|deberías|deberían|debió|tendría|tendrías|hay excusa|tiene excusa|tenemos (?:excusa|perdón))|excusa',
    '(?:nadie|ningún\\p{L}*) (?:se )?(?:merece|debería|tendría)|(?:eso|esto|así) no se (?:le )?(?:hace|trata|puede)|te mereces|se merece',
    'vergüenza|vergonzos[oa]|barbaridad|demasiad[oa]s?|much[ií]sim[oa]s?|disgusto|faena|rabia|bronca|coraje|bajón|garrón|embole|angustia\\p{L}*|impotencia|enfado|enojo|molestia|fastidio',
    'desesperante|frustrante|indignante|inaceptable|desastre|horrible|terrible|tremendo|agotador\\p{L}*|es (?:muy |lo más )?(?:duro|difícil|pesado|feo|triste)',
    'nos (?:duele|preocupa|apena|avergüenza|da (?:mucha |mucho )?(?:pena|rabia|vergüenza|coraje|bronca))',
    'fallamos|te fallamos|hemos fallado|nos equivocamos|nos hemos equivocado|la (?:regamos|pifiamos|embarramos|cagamos)|(?:culpa|error|fallo) (?:es |fue )?nuestr[oa]|por nosotros|te hicimos|le hicimos|te hemos (?:hecho|dejado|fallado)',
    'gracias por (?:(?:la|tu|su) paciencia|decir\\p{L}*|contar\\p{L}*|avisar\\p{L}*|aguantar)',
    '(?:lo )?primero (?:es|son|sois|eres|su|sus|tu|tus|que est)|lo primero|no puede (?:ser|esperar)|no tiene(?:n)? nombre|mea culpa|jam[aá]s debi[oó]|(?:en|por) (?:tus|sus|tu|su) (?:zapatos|lugar|piel)|gravísim[oa]|abuso|vaya|híjole|uf+|uy|ay|ouch|ugh|oh no|caramba|jolín|chale',
    "sorry|apologi[sz]e|apolog(?:y|ies)|right to be|you(?:'|’)re (?:absolutely |quite )?right|you are (?:absolutely |quite )?right|understand(?:able|ably)?|understood|i (?:hear|get) you",
    "our (?:fault|mistake|bad)|on us|got (?:this|it) wrong|let you down|not good enough|(?:should|must)n(?:'|’)t have|should never|nobody (?:should|deserves)|no one (?:should|deserves)|you deserve",
    "awful|frustrating|infuriating|maddening|miserable|shameful|unacceptable|rotten|dreadful|terrible|horrible|ridiculous|exhausting|stressful|annoying|upset(?:ting)?|furious|angry|fed up|gutted|what a (?:day|week|mess|nightmare|pain)|(?:i|we)(?:'|’)d be|(?:can|do) see why|no excuse",
  ].join('|'),
);
/** "Qué coraje", "Qué feo trato": an exclamation is a feeling shared; a question with "qué" is not. */
const exclamation = /(?:^|[.!?…,]\s+|¡)[Qq]ué (?!bien|bueno|gusto|alegría|tal)\p{L}+[^?]{0,80}(?:[.!,:…]|$)/u;

/** A sentence that only informs, asks or instructs. Other first sentences may well be feeling in words that no list knows. */
const notice =
  /[\p{N}@]|https?:|(?<!\p{L})(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|monday|tuesday|wednesday|thursday|friday)(?!\p{L})|^[¡¿\s]*(?:(?:el|los|las?|sus?|tus?|un|una|nuestr[oa]s?|hay|se|puedes?|podés|podrá|debes?|debe|consultad[oa]|the|your|our|please|you (?:can|may|will|need)|there|it(?:'|’)s)(?!\p{L})|(?:\p{L}+(?:nos|me|se|ate|ete)(?!\p{L})) )/iu;
const greeting =
  /^[\s¡]*(?:hola|buen[oa]s?(?: (?:días|tardes|noches|día))?|estimad[oa]|querid[oa]|hi|hello|dear|hey|good (?:morning|afternoon|evening))(?!\p{L})[^.!?,]{0,30}[.!?,]?\s*/iu;

/** Somebody upset or struck hears that we heard, once per conversation, before the answer. */
export const tone: Rule = {
  id: 'tone',
  group: 'manners',
  severity: 'hint',
  languages: ['es', 'en'],
  texts: {
    cold: {
      es: 'Se le nota el enfado: antes de la solución, di que lo has entendido.',
      en: 'They are upset: before the solution, show that you have understood.',
    },
    grave: {
      es: 'Te cuenta algo muy duro: antes del trámite, di que lo sientes.',
      en: 'They are telling you something very hard: before the formalities, say that you are sorry.',
    },
  },
  check: ({ text, draft, signals, sentences }) => {
    const first = sentences[0];
    const isUpset = (signals.upset ?? 0) >= 0.6;
    if (first === undefined || draft.surface !== 'reply' || signals.empathyShown === true) return [];
    if (!isUpset && signals.isGrave !== true) return [];
    empathy.lastIndex = 0;
    if (empathy.test(text) || exclamation.test(text) || feelsWith(text)) return [];
    return mayFeel(text, sentences) ? [] : [{ span: first, because: isUpset ? 'cold' : 'grave', confidence: 0.7 }];
  },
};

/** More than one sentence, and the first that is no greeting says no fact: silence is the safer error. */
const mayFeel = (text: string, sentences: readonly Span[]): boolean => {
  const said = sentences
    .map(({ start, end }) => text.slice(start, Math.min(end, start + 300)))
    .map((sentence) => ({ sentence, left: sentence.replace(greeting, '') }))
    .filter(({ sentence, left }) => /\p{L}/u.test(left) && (left === sentence || /\p{L}[^\p{L}]+\p{L}/u.test(left)))
    .map(({ left }) => left);
  const [first] = said;
  return said.length > 1 && first !== undefined && !notice.test(first);
};
