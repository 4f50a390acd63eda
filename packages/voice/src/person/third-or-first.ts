import { verbs } from '../verbs/analyse.ts';
import type { Around } from './surroundings.ts';
import { endsClause, type Token } from './tokens.ts';
import {
  adverbs,
  clitics,
  conjunctions,
  determiners,
  feelings,
  mindVerbs,
  otherSubjects,
  prepositions,
  thingVerbs,
} from './word-classes.ts';
import { classOf } from './word-class-of.ts';

/** Takes the name of a feature that holds. */
export type Say = (name: string) => number;

/** "podría ofrecerte" or "podría tardar"; "estaba convencida" or "estaba agotado"; "¿quieres que te llame?". */
export const thirdOrFirst = (tokens: readonly Token[], at: number, around: Around, lemma: string, say: Say): void => {
  for (let ahead = at + 1; ahead < around.end && ahead <= at + 3; ahead++) {
    const key = tokens[ahead]?.key ?? '';
    const match = /^(\p{L}*[aeií]r)(te|les?|os|l[oa]s?|nos|me|se)?$/u.exec(key.replace(doubled, bare));
    if (match === null || !isInfinitive(match[1] ?? '')) {
      if (/^(?:que|a|no|haber|también|ya|te|le|les|os|lo|la)$/u.test(key)) continue;
      break;
    }
    const to = match[2] ?? '';
    const kind = /^(?:te|le|les|os)$/u.test(to)
      ? suiting.has(match[1] ?? '')
        ? 'thing'
        : 'you'
      : /^l[oa]/u.test(to)
        ? 'it'
        : to === ''
          ? thingVerbs.has(key)
            ? 'thing'
            : mindVerbs.has(key)
              ? 'mind'
              : 'bare'
          : to;
    say(`then:${kind}`);
    break;
  }
  const isOwned = hasOwnSubject(tokens, at, around);
  if (isOwned) say('own-subject');
  if (around.sureVerbs.size > (around.sureVerbs.has(at) ? 1 : 0)) {
    say('verb-I');
    if (!isOwned) say('verb-I-unowned');
  }
  const next = tokens[at + 1]?.key ?? '';
  if (feelings.test(next) || feelings.test(tokens[at + 2]?.key ?? '')) say('feeling');
  if (next === 'a' && tokens[at + 2]?.key === 'punto') say('feeling');
  if (lemma === 'haber' && thingParticiples.test(next)) say('haber>thing');
  if (lemma === 'estar' && next === 'en')
    say(
      peoplePlaces.test(tokens[at + 2]?.key ?? '') || peoplePlaces.test(tokens[at + 3]?.key ?? '')
        ? 'in-meeting'
        : 'in-box',
    );
  if (
    /^(?:un|una|el|la|tu|su|nuestr[oa]|algún|alguna|otr[oa]|cada|mi)$/u.test(next) &&
    somebody.test(tokens[at + 2]?.key ?? '')
  )
    say('somebody-after');
  if (thingVerbs.has(lemma)) say('thing-verb');
  if (thingVerbs.has(lemma) && determiners.has(next)) say('thing-verb>the');
  if (movers.has(lemma) && determiners.has(next)) say('moves>the');
  if (next === 'por' && (lemma === 'ser' || lemma === 'ir')) say('were-it-for');
  if (lemma === 'haber' || lemma === 'estar') say(`${lemma}:${at + 1 < around.end ? classOf(tokens[at + 1]) : 'edge'}`);
  asked(tokens, at, around, say);
  const binds = boundBy(tokens, at, around);
  if (binds !== undefined) say(`${binds}&${thingVerbs.has(lemma) ? 'thing' : mindVerbs.has(lemma) ? 'mind' : 'other'}`);
  bareSubjunctive(tokens, at, around, say);
};

/**
 * "Ya te mande el correo", "agregue tu nombre": a subjunctive that nothing calls for is an order to usted, which takes its pronouns
 * behind, or a past of ours without its accent.
 */
const bareSubjunctive = (tokens: readonly Token[], at: number, around: Around, say: Say): void => {
  if (!/e$/u.test(tokens[at]?.key ?? '')) return;
  let hasClitic = false;
  let isDated = false;
  for (let back = at - 1; back >= around.start && back >= at - FAR && !endsClause(tokens[back]); back--) {
    const key = tokens[back]?.key ?? '';
    if (calling.test(key)) return;
    if (back === at - 1 && clitics.has(key)) hasClitic = true;
    if (key === 'no') return;
    if (/^(?:ya|ayer|recién|recien|hoy|anoche|ahí|ahi|también|tambien|antes)$/u.test(key)) isDated = true;
  }
  say('bare');
  if (hasClitic) say('bare-clitic');
  if (isDated) say('bare-dated');
  if (around.address === 'tu') say('bare-tu');
  if (/^\p{Ll}/u.test(tokens[0]?.text ?? '')) say('bare-hurried');
};
/** Words looked back at most: a clause of more is a text without an end, and each of its words would read it all. */
const FAR = 40;
const calling =
  /^(?:que|qué|ojalá|cuando|cuanto|si|como|donde|aunque|quien|apenas|bien|mientras|vez|quizás?|hasta|antes|después|para|tal|dios)$/u;

/** "Luis quería", "usted decía", "¿decía usted…?": somebody else is named beside the verb. */
const hasOwnSubject = (tokens: readonly Token[], at: number, around: Around): boolean => {
  if (/^(?:usted|ustedes|él|ella|ellos|ellas)$/u.test(tokens[at + 1]?.key ?? '')) return true;
  let back = at - 1;
  while (
    back >= around.start &&
    (clitics.has(tokens[back]?.key ?? '') || /^(?:no|ya|también)$/u.test(tokens[back]?.key ?? ''))
  )
    back--;
  const left = back < around.start ? undefined : tokens[back];
  if (left === undefined || !left.isWord) return false;
  if (/^(?:usted|él|ella|ello|quien|alguien|nadie)$/u.test(left.key)) return true;
  if (!/^\p{Lu}\p{Ll}{2,}/u.test(left.text) || /(?:mente|ndo)$/u.test(left.key)) return false;
  return (
    !adverbs.has(left.key) &&
    !conjunctions.has(left.key) &&
    !prepositions.has(left.key) &&
    !determiners.has(left.key) &&
    !otherSubjects.has(left.key) &&
    !/^(?:ojalá|según|eso|esto|perdona|perdón|hola|gracias|igual|quizá|quizás|tal)$/u.test(left.key)
  );
};

/** "Te aviso cuando salga", "el archivo que no era": the word the verb hangs on. */
const boundBy = (tokens: readonly Token[], at: number, around: Around): string | undefined => {
  for (let back = at - 1; back >= around.start && back >= at - 4; back--) {
    const key = tokens[back]?.key ?? '';
    if (/^(?:cuando|cuanto|apenas|si|que|hasta|como)$/u.test(key)) return key;
    if (!clitics.has(key) && !/^(?:no|ya|yo|también|bien)$/u.test(key)) return undefined;
  }
  return undefined;
};

const asked = (tokens: readonly Token[], at: number, around: Around, say: Say): void => {
  for (let back = at - 1; back > around.start && back >= at - 5; back--) {
    const key = tokens[back]?.key ?? '';
    const left = tokens[back - 1]?.key ?? '';
    if (
      key === 'que' &&
      /^(?:quieres|prefieres|necesitas|querés|preferís|necesitás|desea|quiere|gusta|prefiere|necesita|parece|gustaría|queréis|deseas)$/u.test(
        left,
      )
    )
      say('you-want-that');
    else if (
      key === 'que' &&
      /^(?:quiero|espero|ruego|deseo|necesito|pido|sugiero|recomiendo|aconsejo|queremos|esperamos|rogamos|pedimos|deseamos|necesitamos|sugerimos|recomendamos|haz|haga)$/u.test(
        left,
      )
    )
      say('I-want-that');
    else if (
      key === 'que' &&
      /^(?:deja|deje|espera|espere|déjame|dejame|déjeme|dejeme|dejá|permite|permíteme|permiteme|permítame|permitame|aguarda|espérame|esperame)$/u.test(
        left,
      )
    )
      say('let-me-that');
    else if (key === 'que' && /^(?:perdón|perdon|perdona|perdone|disculpa|disculpe|perdoná|disculpá)$/u.test(left))
      say('sorry-that');
    else if (
      key === 'que' &&
      /^(?:siento|sentimos|lamento|lamentamos|alegra|encanta|gusto|pena|raro|extraña|sorprende|duele|alegría|bueno|bien|lástima|fastidia|molesta|importa)$/u.test(
        left,
      )
    )
      say('I-feel-that');
    else if (
      /^(?:cuando|cuanto|apenas|bien|si|ojalá|aunque|mientras)$/u.test(key) &&
      endsClause(tokens[back - (key === 'cuanto' || key === 'bien' ? 2 : 1)])
    ) {
      say(`from:${key}`);
      if (around.sure.some((other) => other !== at)) say('from-I');
    } else if (endsClause(tokens[back])) return;
    if (/^(?:que|si|cuando|cuanto|apenas)$/u.test(key)) return;
  }
  const first = tokens[at - 1]?.key ?? '';
  if (isTold(tokens, at, around)) say('told-that');
  if (first === 'que' && endsClause(tokens[at - 2])) say('wish');
};

/** "Pedirle a bodega que lo busque", "dile que venga": somebody else is told to. */
const isTold = (tokens: readonly Token[], at: number, around: Around): boolean => {
  let back = at - 1;
  while (back > around.start && clitics.has(tokens[back]?.key ?? '')) back--;
  if (tokens[back]?.key !== 'que') return false;
  for (let before = back - 1; before >= around.start && before >= back - 5; before--)
    if (
      /^(?:ped|pid|dec|dic|di|dig|avis|record|rog|insist|encarg|mand)\p{L}*(?:le|les)$/u.test(tokens[before]?.key ?? '')
    )
      return true;
  return false;
};

/** They take no object, so the noun right behind them is who does it: "cuando vuelva el técnico". */
const movers: ReadonlySet<string> = new Set(
  'volver venir llegar salir regresar entrar ir pasar subir bajar morir nacer crecer caer acabar terminar empezar comenzar abrir cerrar contestar responder'.split(
    ' ',
  ),
);

/** Who may come after the verb: "como decía una clienta", "esperaba la gente"; as objects they would take "a". */
const somebody =
  /^(?:cliente|clienta|client[ae]s|señora?|chic[oa]|abuel[oa]|madre|padre|vecin[oa]|gente|público|gerente|niñ[oa]|amig[oa]|herman[oa]|hij[oa]|compañer[oa]|jef[ea]|equipo|empresa|banco|cartero|mensajero|médic[oa]|técnic[oa]|proveedor|poeta|\p{L}+(?:dora?|ista))$/u;

/** "Decírtelo", "cobrárselas": to you, whatever it is. */
const doubled = /([áéí])r(te|se|os)l[oa]s?$/u;
const bare = (_all: string, vowel: string): string => `${vowel.normalize('NFD').charAt(0)}rte`;

const isInfinitive = (key: string): boolean => verbs().has(key) || verbs().has(key.replace(/ir$/u, 'ír'));

/** "podría quedarte grande": what suits somebody is a thing. */
const suiting: ReadonlySet<string> = new Set(
  'quedar llegar servir ir venir valer costar faltar gustar durar funcionar entrar caber interesar convenir'.split(' '),
);
const thingParticiples =
  /^(?:sido|gustado|servido|quedado|llegado|salido|pasado|costado|fallado|tardado|funcionado|aparecido|caducado|faltado|bastado|ocurrido|sucedido|encantado|durado|entrado|cabido|resultado|parecido|habido)$/u;
const peoplePlaces =
  /^(?:reunión|reunion|llamada|junta|clase|clases|médico|medico|ruta|curso|almuerzo|carretera|viaje|casa|cocina|bodega|almacén|obra|otra|otro|mostrador|caja|gym|hospital|dentista|vacaciones|línea|linea|eso|ello|consulta|taller|avión|metro|autobús|baño|ducha)$/u;
