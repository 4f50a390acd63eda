import type { Token } from '../person/tokens.ts';
import { endsClause } from '../person/tokens.ts';
import { unaccented } from '../text/words.ts';
import { clitics, determiners, prepositions } from '../person/word-classes.ts';
import { readingsOf, verbs } from '../verbs/analyse.ts';
import { hostOf } from '../verbs/enclitic.ts';
import { imperativeOf, singularOf } from '../verbs/imperative.ts';
import { isOfVosotros } from './of-several.ts';
import { secondPersonOf } from './second-person.ts';

export type Mark = { readonly at: number; readonly speaks: 'tu' | 'usted' | 'vos'; readonly name: string };

const tuWords: ReadonlySet<string> = new Set([
  'tú',
  'te',
  'ti',
  'contigo',
  'tu',
  'tus',
  'tuyo',
  'tuya',
  'tuyos',
  'tuyas',
]);
const ustedWords: ReadonlySet<string> = new Set(['usted', 'ud', 'vd']);
const pluralLeft: ReadonlySet<string> = new Set(
  'los las unos unas estos estas esos esas nuestros nuestras vuestros sus mis dos tres cuatro cinco seis muchos muchas varios varias algunos algunas otros otras pocos pocas más cuántas cuántos tantas tantos todas todos de en con para por sin y'.split(
    ' ',
  ),
);

/** Forms no noun hides. */
const surely: ReadonlySet<string> = new Set(
  'has eres estás vas tienes puedes quieres sabes debes haces dices vienes hayas seas estés'.split(' '),
);

/** The words that show how somebody is addressed. */
export const marksIn = (tokens: readonly Token[]): Mark[] => {
  const marks: Mark[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!token.isWord) continue;
    const { key } = token;
    if (tuWords.has(key)) marks.push({ at, speaks: 'tu', name: key });
    else if (key === 'vos') marks.push({ at, speaks: 'vos', name: key });
    else if (ustedWords.has(key)) marks.push({ at, speaks: 'usted', name: 'usted' });
    else {
      const mark = verbMark(tokens, at, key);
      if (mark !== undefined) marks.push(mark);
    }
  }
  return marks;
};

/** Where words of vosotros stand: "sois", "os", "venid". */
export const ofSeveralIn = (tokens: readonly Token[]): number[] =>
  tokens.flatMap(({ isWord, key }, at) =>
    isWord && isOfVosotros(key) && !isSpokenParticiple(key, tokens[at - 1]) ? [at] : [],
  );

/** "Muy cansaos", "dos colgaos": a participle as it is spoken; the order of the same spelling opens its clause. */
const isSpokenParticiple = (key: string, before: Token | undefined): boolean =>
  /.[aeí]os$/u.test(key) &&
  before?.isWord === true &&
  !/^(?:y|e|o|pero|entonces|así|favor|ya|luego|después|mejor|bien)$/u.test(before.key);

/** "Espere un momento": a subjunctive that opens a clause speaks to usted; a few are interjections or set phrases. */
const opensAsUsted = (tokens: readonly Token[], at: number, key: string): boolean =>
  /[aeé]$/u.test(key) &&
  (at === 0 || endsClause(tokens[at - 1])) &&
  !/^(?:sea|venga|vaya|haya|fuera|fuese|siente|parte|base|sobre|entre|para|nombre|tarde|calle|suma|cante|cuente|corre|viva|valga|quisiera|pudiera|hubiera|debiera|cambie|coste|corte|pase|cobre|toque|viaje)$/u.test(
    key,
  ) &&
  singularOf(unaccented(key)) === 'usted' &&
  readingsOf(key)[0]?.tense === 'subjunctive';

const verbMark = (tokens: readonly Token[], at: number, key: string): Mark | undefined => {
  const previous = tokens[at - 1]?.key ?? '';
  if (/te(?:l[oa]s?)?$/u.test(key) && isHost(key, 'te')) return { at, speaks: 'tu', name: 'enclitic-te' };
  if (/^(?:haz|ten|pon|di|oye)$/u.test(key) && !determiners.has(previous))
    return { at, speaks: 'tu', name: 'imperative' };
  if (
    /[áé]$/u.test(key) &&
    !/^(?:está|esté|sé|dé|vé|bebé|comité|papá|mamá)$/u.test(key) &&
    verbs().get(`${unaccented(key)}r`)?.isCommon === true
  )
    return { at, speaks: 'vos', name: 'imperative' };
  const asked = imperativeOf(key);
  if (asked === 'tu' || asked === 'vos' || asked === 'usted') return { at, speaks: asked, name: 'imperative' };
  if (opensAsUsted(tokens, at, key)) return { at, speaks: 'usted', name: 'imperative' };
  const tense = secondPersonOf(key);
  const isSure = surely.has(key);
  if (
    tense !== undefined &&
    (isSure || !pluralLeft.has(previous)) &&
    !(!isSure && determiners.has(previous) && !clitics.has(previous))
  )
    return { at, speaks: tense === 'vos' ? 'vos' : 'tu', name: `2sg:${tense}` };
  return undefined;
};

/** "enviarte", "hazte": the same tables that know "me" know the other clitics. */
const isHost = (key: string, clitic: string): boolean => {
  const cut = key.lastIndexOf(clitic);
  if (
    key.endsWith('nte') &&
    !/^(?:ponte|vente|tente|(?:man|de|re|con|sos|abs|ob|entre)tente|\p{L}{1,3}ponte)$/u.test(key)
  )
    return false;
  return (
    cut > 1 &&
    !/^(?:parte|arte|suerte|muerte|norte|corte|fuerte|deporte|soporte|reporte|importe|transporte|aparte|aporte|comparte|reparte|invierte|convierte|divierte|advierte|porte|martes?|siete|billete|paquete|cohete|límite|permite|este|oeste|existe|triste|viste|dieciséis|diciembre|repente|mente)$/u.test(
      key,
    ) &&
    !key.endsWith('mente') &&
    hostOf(`${key.slice(0, cut)}me${key.slice(cut + 2)}`) !== undefined
  );
};

/** Third persons that open a clause as commands: "llama al 900", not "llega mañana". */
const commanding: ReadonlySet<string> = new Set(
  `pulsa espera llama mira escribe busca prueba elige entra pide pasa toma usa disfruta recuerda comparte revisa marca selecciona introduce cuida
   aprovecha confirma indica envía manda comprueba consulta guarda abre cierra sigue visita descarga instala reinicia apaga enciende teclea
   rellena completa añade agrega acepta deja repite imagina piensa escucha lee cuelga contesta responde anota apunta firma compra reserva
   cancela cambia mueve conecta desconecta presiona aprieta evita prepara mezcla sirve corta lava olvida perdona disculpa oye ojo`.split(
    /\s+/u,
  ),
);

/** Names for the model that tells tú from usted in a sentence. */
export const addressFeatures = (tokens: readonly Token[]): string[] => {
  const features = new Set<string>();
  const marks = marksIn(tokens);
  for (const { speaks, name } of marks) {
    features.add(`${speaks}:${name}`);
    if (name !== '2sg:rare') features.add(`any-${speaks === 'vos' ? 'tu' : speaks}`);
  }
  // Vosotros is the plural of tú.
  const several = ofSeveralIn(tokens).length;
  if (several > 0) features.add('any-tu');
  const strong = several + marks.filter(({ speaks, name }) => speaks !== 'usted' && name !== '2sg:rare').length;
  features.add(strong === 0 ? 'no-tu' : strong > 1 ? 'many-tu' : 'one-tu');
  for (const [at, token] of tokens.entries()) {
    if (!token.isWord) continue;
    const { key } = token;
    if (/^(?:su|sus|le|les|se|lo|la|suyo|suya|consigo)$/u.test(key)) features.add(`w:${key}`);
    const opens =
      at === 0 ||
      endsClause(tokens[at - 1]) ||
      /^(?:y|e|o|pero|no|entonces|así|por|favor|que|si|me)$/u.test(tokens[at - 1]?.key ?? '');
    if (/(?:se|le|les)$/u.test(key) && key.length > 4 && isHost(key, key.endsWith('se') ? 'se' : 'le'))
      features.add('enclitic-usted');
    if (opens) {
      const bare = singularOf(unaccented(key));
      const right =
        tokens[at + 1]?.isWord === true
          ? determiners.has(tokens[at + 1]?.key ?? '')
            ? 'the'
            : prepositions.has(tokens[at + 1]?.key ?? '')
              ? 'at'
              : 'word'
          : 'end';
      const left = at === 0 ? 'first' : tokens[at - 1]?.isWord === true ? (tokens[at - 1]?.key ?? '') : 'mark';
      if (bare !== undefined) features.add(`${bare}-opens:${left}`).add(`${bare}-opens>${right}`).add(`${bare}-opens`);
      if (bare === 'tu' && commanding.has(key)) features.add('tu-command');
    }
    if (/^(?:haz|ven|ve|di|pon|sal|ten|sé|mira|oye|espera|disfruta|imagina|escucha|fíjate|dime|perdona)$/u.test(key))
      features.add(`tu-imperative:${key}`);
    if (
      /^(?:haga|venga|vaya|diga|ponga|salga|tenga|sea|mire|oiga|espere|disfrute|imagine|escuche|fíjese|dígame|perdone|disculpe)$/u.test(
        key,
      )
    )
      features.add('usted-imperative');
    if (/^(?:ha|tiene|puede|quiere|sabe|cree|va|está|es|podría|debería|gustaría|debe|vio|había|tenía)$/u.test(key))
      features.add(`third:${key}`);
    if (tokens[at - 1]?.key === '¿') features.add(`asks:${key}`);
  }
  return [...features];
};
