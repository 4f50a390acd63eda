import type { Fix } from '../../finding.ts';
import type { Rule, Sighting } from '../../rule.ts';
import { isWithin } from '../../text/quotations.ts';
import { personalThingAt } from '../../requests/personal-things.ts';
import { englishRequestAt, spanishRequestAt } from '../../requests/request-at.ts';
import { namesSafeWay } from '../../requests/safe-way.ts';
import { wholeWords } from '../../text/whole-words.ts';
import type { Word } from '../../text/words.ts';
import { readWordsOf } from '../../turns/read-words.ts';

/** Told to write it where everybody reads: "deja tu número acá abajo"; or what we would do with it: "y te llamamos". */
const here =
  /(?<![\p{L}])(?:(?:por |x )?aqu[ií]|(?:por )?ac[aá]|abajo|coment\p{L}+|(?:este|el) (?:mismo )?(?:hilo|post|tuit|tweet)|como respuesta|below|here|comments?|reply|responda|responde|respond[eé]|(?:y|que|así|para que) (?:ya |nosotros )?(?:te|le|os|lo|la|se l[oa]) \p{L}{2,12}mos|(?:y|así) (?:te|le|lo) \p{L}{2,12}(?:o|é)|para (?:que podamos|poder) \p{L}+|and we(?:['’]ll| will| can)|so we can)(?![\p{L}])/iu;
/** "¿A qué dirección te lo mandamos?", "¿con qué correo te registraste?" */
const whither = wholeWords(
  '(?:qu[eé] (?:móvil|teléfono|celular|correo|whatsapp) (?:tienes|tenés|tiene|usas|usás|usa)(?! cobertura)|(?:a|en|con) (?:qu[eé]|cuál) (?:dirección|direccion|correo|e-?mail|mail|número|teléfono|telefono|celular|móvil|cuenta|tarjeta|documento|dni)(?: de \\p{L}+)? (?:te|le|se|os|lo|la|l[oa]s|querés|quieres|quiere|hiciste|hizo|has|ha|compraste|compró|pagaste|pagó|está[sn]?|tienes|tenés|tiene|figura|usaste|usó|entras|entrás|entra|reservaste|reservó|pediste|pidió))|(?:what|which) (?:e-?mail(?: address)?|address|number|account|card|phone(?: number)?) (?:should|shall|can|do|would|did|is|are|have) (?:we|you|i|it|the|your|on)|(?:what|which) (?:e-?mail|address|phone number) (?:is|was) (?:it|the|your) ',
);
const privately =
  /privad|mensaje directo|(?<![\p{L}])(?:md|dm|dms|pm|mp|interno|inbox)(?![\p{L}])|direct message|in private|privately|by message|por (?:el )?chat|por mensaje(?! público)|enlace seguro|formulario|secure|@[\p{L}\d-]+\.[\p{L}]/iu;

/** Papers, phones, addresses and cards are not asked for where everybody reads; passwords nowhere. */
export const asksInPublic: Rule = {
  id: 'asks-in-public',
  group: 'safety',
  severity: 'block',
  languages: ['es', 'en'],
  texts: {
    public: {
      es: 'Esto lo lee cualquiera: «{term}» se pide por privado.',
      en: 'Anybody can read this: ask for “{term}” in private.',
    },
    secret: {
      es: 'Una contraseña, un PIN o un CVV no se piden nunca.',
      en: 'Nobody should ever be asked for a password, a PIN or a CVV.',
    },
  },
  check: ({ text, words, draft, exempt, sentences, language }) => {
    const sightings: Sighting[] = [];
    let last = 0;
    let own = 0;
    for (const { start, end, isSecret, isTold } of [...askedIn(text, words, language), ...askedWhither(text)].toSorted(
      (a, b) => a.start - b.start,
    )) {
      const span = { start, end };
      if (isWithin(span, exempt) || start < last) continue;
      while (own < sentences.length - 1 && (sentences[own]?.end ?? 0) <= start) own++;
      const sentence = sentences[own] ?? { start: 0, end: text.length };
      const said = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
      if (isTold && !here.test(said)) continue;
      last = end;
      if (isSecret) sightings.push({ span, because: 'secret', values: {}, confidence: 0.9 });
      else if (draft.reach === 'public' && !privately.test(said) && !namesSafeWay(text, sentences, own, span))
        sightings.push({
          span,
          because: 'public',
          values: { term: text.slice(start, end) },
          fixes: [byPrivate(text, end, language)],
          confidence: 0.92,
        });
    }
    return sightings;
  },
};

/** Between the asking and the thing stand other things asked for, not another matter. */
const elsewhere = /^(?:para|porque|pero|si|nuestr[oa]s?|so|because|but|our|if|te|le|les|os|se|then|i)$/u;
const refusing = /^(?:no|nunca|jamas|never|don't|dont|not|ni|cannot|can't|won't|without|sin)$/u;
const farthest = 12;

type Asked = { readonly start: number; readonly end: number; readonly isSecret: boolean; readonly isTold: boolean };

/** Something personal, and a request within whose reach it stands. */
const askedIn = (text: string, words: readonly Word[], language: string): Asked[] => {
  const { keys, pauses } = readWordsOf(text, words);
  const found: Asked[] = [];
  let first = 0;
  for (let at = 0; at < keys.length; at++) {
    if (pauses[at] === 'stop') first = at;
    const thing = personalThingAt(keys, at);
    const request =
      thing === undefined
        ? undefined
        : (requestFor(keys, first, at, language) ??
          bareRequest(text.slice(words[at]?.end, (words[at]?.end ?? 0) + 80), keys, first, at));
    if (thing === undefined || request === undefined) continue;
    const isTold = request.kind === 'told';
    if (isTold && !keys.slice(Math.max(0, at - 2), at).some((key) => ofYours.test(key)) && keys[at] !== 'nombre')
      continue;
    const [start, end] = [words[request.at]?.start ?? 0, words[thing.end - 1]?.end ?? 0];
    found.push({ start, end, isSecret: thing.isSecret, isTold });
    first = at = thing.end - 1;
  }
  return found;
};

/** "¿Su cédula y nombre, por favor?": the thing is all there is. */
const bareRequest = (behind: string, keys: readonly string[], first: number, at: number) =>
  at === first + 1 && ofYours.test(keys[first] ?? '') && /(?:por favor|porfa\p{L}*|please)[^.!]{0,3}\?/iu.test(behind)
    ? { at: first, kind: 'asked' as const }
    : undefined;

const ofYours = /^(?:tu|su|tus|sus|vuestr[oa]|your)$/u;

/** The request that still reaches the word at the end: neither refused, nor cut off by another matter. */
const requestFor = (keys: readonly string[], first: number, end: number, language: string) => {
  const requestAt = language === 'en' ? englishRequestAt : spanishRequestAt;
  let from: { readonly at: number; readonly kind: 'asked' | 'told' } | undefined;
  for (let at = Math.max(first, end - farthest); at < end; at++) {
    // "Send us the plan name, not the member number."
    if (elsewhere.test(keys[at] ?? '') || (at > end - 4 && refusing.test(keys[at] ?? ''))) from = undefined;
    const request = requestAt(keys, at);
    if (request === undefined || (from?.kind === 'asked' && request.kind === 'told')) continue;
    const isRefused = keys.slice(Math.max(first, at - 4), at).some((key) => refusing.test(key));
    from = isRefused ? undefined : { at, kind: request.kind };
    at = request.end - 1;
  }
  return from;
};

const askedWhither = (text: string): Asked[] =>
  !which.test(text)
    ? []
    : [...text.matchAll(whither)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        isSecret: false,
        isTold: false,
      }));
const which = /(?:qu[eé]|cuál|what|which) /iu;

const byPrivate = (text: string, at: number, language: string): Fix => {
  const here = /^ (?:por aquí|por acá|aquí|acá|here|below|en comentarios|in the comments)/iu.exec(text.slice(at));
  const said = language === 'en' ? ' by direct message' : ' por mensaje privado';
  return {
    label: { es: 'Pedirlo por privado', en: 'Ask in private' },
    edits: [{ start: at, end: at + (here?.[0].length ?? 0), text: said }],
  };
};
