import { isThirdForm } from '@tertulia/voice';

const MOST = 6;
const LONGEST = 200;

/** How a question begins, marked or not: "a qué hora", "tenéis", "is there". */
const opening =
  "(?:(?:a|de|en|con|por|para|hasta|desde|y|e|o|pero|also|and|or|but) )?(?:qu[eé](?= (?:hora|d[ií]a|precio|costo|color|talla|material|documento|debo|necesito|hay|fecha|modelo|incluye|plazo|tan|es|me|se|lleva))|cu[aá](?:l|les|nt[oa]s?|ndo)|c[oó]mo (?:se|hago|puedo|pued|lleg|pag|reserv|funciona)|d[oó]nde|ten[eéi]\\p{L}*|tien\\p{L}+|hac[eé](?:n|is|s)|hay|acept\\p{L}+|recib[eí]\\p{L}+|atiend\\p{L}+|abr(?:en|[ií]s|e)|cierran|cerr[aá]is|se puede|pued[eo]\\p{L}*|me pued\\p{L}+|lleg[aá]n?|dejan|sirven|incluye|dan|vend[eé]\\p{L}*|manejan|viene|es apto|what(?:'s|’s|s)?|when(?:'s|’s|s)?|where(?:'s|’s|s)?|how|which|who|is|are|do|does|can|could|will|would|any|need)";
/** "…y si lo puedo compartir", "…y me la guardan", "and should I book": a clause of its own, with its verb. */
const opensClause = new RegExp(
  `^(?:${opening}|qu[eé] (?!tal|no(?!\\p{L})|pasa)\\p{L}+|(?:a |con |para |por )?qui[eé]n(?:es)?|(?:por|para|con|de|en) qu[eé]|cada cu[aá]nto|si (?!no(?!\\p{L}))\\p{L}+|if|whether|should|must|did|was|were|has|have you|(?:no )?(?:se|me|te|nos|os|les?|lo(?! de| que| mismo| m[aá]s)) \\p{L}+|l[ao]s? (?:pued\\p{L}+|tienen?|ten[eé]i?s|hac[eé](?:n|is)|vend[eé](?:n|is)|env[ií]an|envi[aá]is|mand[aá](?:n|is)|entregan|traen|sirven)|puedo|tengo|debo|necesito|llevo|pago|llevas?|entra|pasa|acepta|cobra|admite|cubre|cab[eo]|pod\\p{L}+|ha(?:y que|ce falta|brá))(?!\\p{L})`,
  'iu',
);
const joint = /,? ?(?<!\p{L})(?:y|e|and|also)(?: (?:tambi[eé]n|adem[aá]s|also))? /giu;

/** "¿A qué hora abre y hace falta gorro?" is two questions; "¿es para principiantes o hay que saber algo?" is one. */
const cutAtJoints = (question: string): string[] => {
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: own } of question.matchAll(joint)) {
    const rest = question.slice(index + own.length);
    if (index - from < 4 || !/\p{L}\W+\p{L}/u.test(rest)) continue;
    if (!opensClause.test(rest) && !isThirdForm(/^\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? '')) continue;
    parts.push(question.slice(from, index));
    from = index + own.length;
  }
  return [...parts, question.slice(from)];
};

/** A question that nobody marked: a wish to know, or a wh-word with what it asks for at the head. */
const unmarked =
  /^(?:(?:y|and|also|tambi[eé]n|hola|buen[oa]s|buenas (?:tardes|noches)|buenos d[ií]as|hi|hey|hello|una (?:pregunta|consulta)|consulta|pregunta|disculp\p{L}+|oigan|oye|perdona|porfa|please)[\s,:]+)*(?:(?:quer[ií]a|quisiera|quiero|me gustar[ií]a|necesito) (?:saber|preguntar|consultar)|(?:a|hasta|de|desde|en) qu[eé] (?:hora|d[ií]a|precio|horario)s?|qu[eé] (?:precio|costo|valor|horario|documento|talla|color)|cu[aá]nto (?:cuest|val|sal|est|tard|dur|demor|es|cobr)\p{L}*|cada cu[aá]nto|cu[aá]ndo|qui[eé]n|d[oó]nde (?:qued|est|pued)\p{L}*|c[oó]mo (?:hago|puedo|se|llego)|hacen env\p{L}+|tienen|ten[eé]is|aceptan|abren|se puede|hay que|me pued\p{L}+|(?:me|nos) podr\p{L}+|any|what(?:s|['’]s| is| are| time)|when(?:s|['’]s| is| are| do)|where(?:s|['’]s| is| are| do)|how (?:much|many|long|do|far|old)|(?:is|are|do|does|can|could) (?:the|there|you|i|we|it|my|your))(?!\p{L})/iu;

/** "¿Abrís los domingos? y admitís perros": the mark of the first serves both. */
const goesOn =
  /^\s*(?:y|e|and)(?: (?:tambi[eé]n|adem[aá]s|also))? (?!(?:nada|gracias|saludos|un (?:saludo|abrazo)|otra cosa|ya|as[ií]|no|thanks|sorry|yes|i|we|yo|mi|my)(?!\p{L})|much|perd|disculp)\p{L}+(?: \p{L}+){1,7}\s*$/iu;

const askedIn = (text: string): string[] => {
  let wasAsked = false;
  return (text.match(/(?:[^.!?¿¡…\n]|(?<=\d)\.(?=\d))+[?]?/gu) ?? []).filter((sentence) => {
    const isAsked = sentence.endsWith('?') || unmarked.test(sentence.trim()) || (wasAsked && goesOn.test(sentence));
    wasAsked = sentence.endsWith('?');
    return isAsked;
  });
};

/** The questions of some messages, each by itself, the last ones first to stay. */
export const questionsIn = (texts: readonly string[]): string[] =>
  texts
    .flatMap(askedIn)
    .flatMap(cutAtJoints)
    .map((question) => question.trim())
    .filter((question) => /\p{L}{2}/u.test(question))
    .map((question) => (question.length > LONGEST ? `…${question.slice(1 - LONGEST)}` : question))
    .slice(-MOST);
