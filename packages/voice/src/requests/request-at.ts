/** How firmly the words from here on ask for something: `told` must say where it goes ("deja tu número aquí"), `asked` need not. */
export type Request = { readonly end: number; readonly kind: 'asked' | 'told' };

const stems =
  '(?:pas|envi|mand|dej|compart|confirm|facilit|indi[cq]u?|regal|escrib|ad?junt|pon|pong|tir|proporcion|brind|aport|coment|ayud|apoy|record|recuerd|aclar|dict|anot|suministr|verifi[cq]u?|especifi[cq]u?|remit|present|entreg|complet|apunt|agreg|ingres|detall|d[ai]|dec|dig|cuent|cont|repit|acerc|sum|sub|expli[cq]u?|menciona?|respond|contest)';
const givesUs = new RegExp(`^(?:${stems}[aeio]{0,2}|d[ae]|di)(?:nos|me)(?:l[oa]s?)?$`, 'u');
const youGive = new RegExp(`^(?:${stems}(?:[aei]s|[ae]|an|en|ais|eis)|das?|dais|digas?|dices?|decis|de|des)$`, 'u');
const giving = new RegExp(`^(?:${stems}[aei]r|dar|decir)(?:nos|me)?(?:l[oa]s?)?$`, 'u');
const tell = new RegExp(
  '^(?:anot[ae]n?|apunt[ae]n?|dej[aeo]n?|pon|pone|pongan?|mand[ae]n?|coment[ae]n?|escrib[aei]n?|confirm[ae]n?|indi(?:ca|que)n?|compart[aei]n?|respond[aei]n?|pas[ae]n?|envi[ae]n?|adjunt[ae]n?|agreg(?:a|ue)n?|proporcion[ae]n?|facilit[ae]n?|especifi(?:ca|que)n?|brind[ae]n?|contest[ae]n?)$',
  'u',
);
const may =
  /^(?:puedes?|podes|podrias?|podrian|pueden|podeis|podriais|quieres|te-importa|importa|importaria|serias|seria)$/u;
const need =
  /^(?:necesit(?:amos|o|ariamos|aremos)|precis(?:amos|o|ariamos)|requ(?:erimos|iero|eririamos)|ocup(?:amos|o|ariamos))$/u;

/** A request in Spanish that begins at this word. The words are without accents. */
export const spanishRequestAt = (keys: readonly string[], at: number): Request | undefined => {
  const [key = '', next = '', then = ''] = [keys[at], keys[at + 1], keys[at + 2]];
  if (givesUs.test(key) || /^adjunt[ae]n?$/u.test(key)) return asked(next === 'con' ? at + 2 : at + 1);
  if (key === 'nos' || key === 'me') {
    if (youGive.test(next) && !(/^pas/u.test(next) && then === 'con')) return asked(at + 2);
    if (may.test(next) && (giving.test(then) || giving.test(keys[at + 3] ?? ''))) return asked(at + 3);
    return next === 'falta' || next === 'faltaria' || (next === 'hace' && then === 'falta') ? asked(at + 2) : undefined;
  }
  if (may.test(key) && giving.test(next)) return asked(at + 2);
  if (key === 'con' && next === 'que') return asked(at + 2);
  if (need.test(key) || key === 'faltaria' || (key === 'haria' && next === 'falta')) return asked(at + 1);
  if (/^cual(?:es)?$/u.test(key) && /^(?:es|son|era|seria)$/u.test(next))
    return ofYours(keys, at + 2) ? asked(at + 2) : undefined;
  if (/^cual(?:es)?$/u.test(key) && /^(?:tu|su)$/u.test(next)) return asked(at + 1);
  return tell.test(key) ? { end: at + 1, kind: 'told' } : undefined;
};

const tellEnglish =
  /^(?:comment|type|enter|leave|write|pop|put|reply|confirm|provide|drop|post|share|dm|add|include)$/u;
const givesEnglish =
  /^(?:send|give|tell|have|get|confirm|provide|take|grab|pop|drop|leave|share|know|let|message|verify|supply|reply|post|see|type|put|include|forward|grab|text)$/u;

export const englishRequestAt = (keys: readonly string[], at: number): Request | undefined => {
  const [key = '', next = '', then = ''] = [keys[at], keys[at + 1], keys[at + 2]];
  if (/^(?:send|give|tell|message|text|tweet)$/u.test(key) && /^(?:us|me|over|through|across)$/u.test(next))
    return asked(at + 2);
  if (key === 'let' && (next === 'us' || next === 'me') && /^(?:know|have)$/u.test(then)) return asked(at + 3);
  if (/^(?:reply|comment|respond|answer)$/u.test(key) && /^(?:with|here)$/u.test(next)) return asked(at + 2);
  if (/^(?:share|provide|confirm|verify|supply|dm)$/u.test(key) && next !== 'it') return asked(at + 1);
  if (
    (key === "what's" || key === 'whats') &&
    (next !== 'the' || keys.slice(at + 2, at + 8).some((word) => word === 'your' || word === 'you'))
  )
    return asked(at + 1);
  if (key === 'what' && /^(?:is|are)$/u.test(next) && then === 'your') return asked(at + 2);
  if (/^(?:could|can|would|may|might|will|please|kindly)$/u.test(key)) {
    const who = /^(?:you|u|we|i|us)$/u.test(next) ? at + 2 : at + 1;
    const verb = keys[who] === 'please' || keys[who] === 'just' || keys[who] === 'also' ? who + 1 : who;
    return givesEnglish.test(keys[verb] ?? '') && (who > at + 1 || key === 'please' || key === 'kindly')
      ? asked(verb + 1)
      : undefined;
  }
  if (
    /^(?:mind|mean)$/u.test(key) &&
    /^(?:sharing|sending|giving|confirming|telling|providing|dropping|popping)$/u.test(next)
  )
    return asked(at + 2);
  if (
    /^(?:need|require)$/u.test(key) &&
    /^(?:we|i|we'll|i'll|will|just|also|would|we'd|i'd|only)$/u.test(keys[at - 1] ?? '')
  )
    return asked(at + 1);
  return tellEnglish.test(key) ? { end: at + 1, kind: 'told' } : undefined;
};

const asked = (end: number): Request => ({ end, kind: 'asked' });

/** "cuál es tu correo", "cuál es el correo de su cuenta": not the brand's own. */
const ofYours = (keys: readonly string[], at: number): boolean =>
  keys.slice(at, at + 6).some((key) => /^(?:tu|tus|su|sus|vuestr[oa]s?)$/u.test(key));
