import type { Reading } from '../../reading.ts';
import type { Rule, Sighting } from '../../rule.ts';
import { slipOf } from '../../spelling/slip-of.ts';
import { isWithin } from '../../text/quotations.ts';
import { withCaseOf } from '../../text/with-case-of.ts';
import type { Word } from '../../text/words.ts';
import { readWordsOf } from '../../turns/read-words.ts';
import { standsAt } from '../../spelling/stands-at.ts';
import { confusionsOf, mayGoWrongTogether, spellingTurns } from '#turns';
import { replacement, spot, type Wording } from '../spot.ts';
import { wholeWords } from '../../text/whole-words.ts';

const es = (source: string, instead: string, confidence = 0.97): Wording => ({
  in: 'es',
  pattern: wholeWords(source),
  because: 'wrong',
  instead,
  confidence,
});
const en = (source: string, instead: string, confidence = 0.97): Wording => ({
  in: 'en',
  pattern: wholeWords(source),
  because: 'wrong',
  instead,
  confidence,
});

/** Participles that "ha" goes before; nouns that end the same ("a pedido", "a cuidado") stay out. */
const done =
  'salido|llegado|sido|estado|enviado|recibido|hecho|visto|quedado|podido|tenido|cambiado|llamado|entrado|venido|vuelto|ido|dicho|puesto|habido|terminado|empezado|comprado|pagado|solicitado|gustado|ocurrido|abierto|escrito|resuelto|confirmado|funcionado|contestado|respondido|roto|caído|perdido|parado|bloqueado|estropeado|cerrado|pasado|dado|agotado|retrasado|mandado|caducado';

/** What there is: "hubo muchos pedidos", never "hubieron". */
const several =
  'problemas|errores|retrasos|fallos|cambios|quejas|dudas|cortes|colas|pedidos|entradas|plazas|much[oa]s|vari[oa]s|algun[oa]s|poc[oa]s|tant[oa]s|dos|tres|más|demasiad[oa]s';

const wordings: readonly Wording[] = [
  es('haber si', 'a ver si'),
  es('a ver sido', 'haber sido'),
  es('hay (te|le|os|les|se) (dejamos|dejo|va|van|mandamos|tienes|pasamos|lo|la)', 'ahí $1 $2', 0.9),
  es('(si|que|y|mira|fíjate|fijate) hay (esta|está|están) (el|la|los|las|tu|su)', '$1 ahí $2 $3', 0.85),
  es('no ahí (problema|stock|tallas|sitio|plazas|cupo)', 'no hay $1', 0.9),
  es('ay (tallas|stock|plazas|mesas|sitio|muchas|muchos|varias|varios|cupo|entradas|un|una)', 'hay $1', 0.85),
  es('sav(íamos|ía|ías|en|emos|er|es)', 'sab$1'),
  es('asta (tu|su|el|la|las|los|mañana|luego|pronto|que|aquí|ahora|entonces|casa|donde|las)', 'hasta $1', 0.9),
  es('(vamos|voy|va|vas|van) ha', '$1 a'),
  es('(va|van|iba) haber', '$1 a haber'),
  es('habr(imos|o|en|e|ís) (a las|el|los|la|las|todos|cada|de|desde|mañana|hoy|domingos|sábados)', 'abr$1 $2', 0.9),
  es('hech(a|e|ad|emos|amos) (un|una) (vistazo|mano|ojeada|ojo|mirada)', 'ech$1 $2 $3'),
  es('bamos a', 'vamos a'),
  es('ba (a|en) (ser|camino|llegar|salir|estar|tardar)', 'va $1 $2'),
  es('ben(ga|gas|gan|í)', 'ven$1'),
  es('(?:hasi|asi) lo hac(emos|en|ía|íamos)', 'así lo hac$1', 0.9),
  es('nos llego (tu|su|el|la|un|una)', 'nos llegó $1', 0.9),
  es('emos (?:echo)', 'hemos hecho'),
  es('(cuando|lo que|como|donde) quieraz', '$1 quieras'),
  es('haber (qué|que|cuándo|cómo|cuánto)', 'a ver $1', 0.85),
  es(`(ya|no|se|te|le|lo|la|nos|os|me|que|pedido|paquete|nunca|siempre) a (${done})`, '$1 ha $2', 0.9),
  es('hechas de menos', 'echas de menos'),
  es('hecho de menos', 'echo de menos'),
  es('hechamos de menos', 'echamos de menos'),
  es('que (te |le |os |les )?valla', 'que $1vaya'),
  es('valla a (ser|salir|llegar|estar)', 'vaya a $1', 0.9),
  es('a travez', 'a través'),
  es('contra más', 'cuanto más'),
  es('vistes que', 'viste que', 0.8),
  es('tubo que', 'tuvo que'),
  es(`hubieron (${several})`, 'hubo $1'),
  es(`habían (${several})`, 'había $1', 0.85),
  es('habrán (problemas|errores|retrasos|cortes|colas|cambios|entradas|plazas|sorpresas)', 'habrá $1', 0.9),
  es('(hub|habr)(?:imos|íamos) (much|poc|vari)([oa]s) que', '$1o $2$3 que', 0.8),
  es(
    'valla (nomás|nomas|faena|lío|día|susto|sorpresa|usted|tranquil[oa]|con (?:calma|cuidado|tiempo|dios)|directo|bien)',
    'vaya $1',
    0.9,
  ),
  es('(nos|me|te|le|les|se|lo|la) iso', '$1 hizo', 0.9),
  es(
    '(?<=\\p{L} )a (sido|podido|tenido|habido|ocurrido|dicho que|llegado (?:tu|su|el|la|un|una|hoy|ya|bien|tarde))',
    'ha $1',
    0.9,
  ),
  es('boy a', 'voy a'),
  es('ay que(?= \\p{L}+[aei]r(?:l[aeo]s?|nos|[mts]e)?(?!\\p{L}))', 'hay que', 0.85),
  es('(sin|con) envargo', '$1 embargo'),
  es('halla (sido|llegado|podido|gustado)', 'haya $1', 0.9),
  es('has echo', 'has hecho'),
  es('ha echo', 'ha hecho'),
  es('hemos echo', 'hemos hecho'),
  es('han echo', 'han hecho'),
  es('está echo', 'está hecho'),
  es('bien echo', 'bien hecho'),
  es('hay (está|están|va|tienes|lo tienes)', 'ahí $1', 0.85),
  es('por ahy', 'por ahí'),
  en('your welcome(?! (?:pack|gift|kit|email|offer|drink|letter|box|bonus|page|message|guide|desk))', "you're welcome"),
  en('their (is|are|was|were) (a|an|no|some|only|still|two|three|many)', 'there $1 $2'),
  en(
    '(hope|glad|think|sure|when|because|that|if|know) your (happy|enjoying|well|ok|okay|feeling|having|going|coming|able|ready|not)',
    "$1 you're $2",
  ),
  en('its (been|going to|gone)', "it's $1", 0.85),
  en('(is|are|was|not|bit|far|little) to (late|early|busy|small|big|much|many|soon|long)', '$1 too $2', 0.85),
  en('(want|need|going|try) too (see|be|get|make|let|know|help|come)', '$1 to $2', 0.9),
  en('should of', 'should have'),
  en('could of', 'could have'),
  en('would of', 'would have'),
  en('must of', 'must have'),
  en('loose your', 'lose your'),
  en('your the best', "you're the best"),
];

/** Spelling that shames a brand. Not a spell checker: each entry is wrong wherever it stands. */
export const spelling: Rule = {
  id: 'spelling',
  group: 'voice',
  severity: 'warn',
  languages: ['es', 'en'],
  reads: 'sentence',
  texts: { wrong: { es: '«{term}» se escribe «{instead}».', en: '“{term}” is spelled “{instead}”.' } },
  check: (reading) => {
    const found = [...spot(reading, wordings), ...together(reading), ...slips(reading)];
    const known = found.map(({ span }) => span);
    return [
      ...found,
      ...confused(reading).filter(({ span }) =>
        known.every((other) => span.end <= other.start || other.end <= span.start),
      ),
    ];
  },
};

const together = (reading: Reading): Sighting[] =>
  mayGoWrongTogether.test(reading.lower) ? spot(reading, spellingTurns) : [];

/** Right words in the wrong place: "no ay sitio", "your going to love it". */
const confused = (reading: Reading): Sighting[] => {
  const { text, language, words } = reading;
  if (language === 'other') return [];
  const read = readWordsOf(text, words);
  return words.flatMap((word, at): Sighting[] => {
    const fits = confusionsOf(word.key, language).find((confusion) => standsAt(confusion, at, read));
    if (
      fits === undefined ||
      isWithin(word, reading.exempt) ||
      isName(text, word.start) ||
      isInitials(word.text) ||
      isBeforeName(words, at)
    )
      return [];
    const instead = withCaseOf(word.text, fits.right);
    return [
      {
        span: { start: word.start, end: word.end },
        because: 'wrong',
        values: { term: word.text, instead },
        fixes: [replacement(word.start, word.end, instead)],
        confidence: 0.9,
      },
    ];
  });
};

/** "A Salido, el pueblo": what looks like a participle is a place. */
const isBeforeName = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === 'a' && /^\p{Lu}\p{Ll}/u.test(words[at + 1]?.text ?? '');

/** "el IVA", "A ver". */
const isInitials = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** Words wrong by themselves. One with a capital inside a sentence may be somebody's name. */
const slips = (reading: Reading): Sighting[] => {
  const { text, language, words } = reading;
  if (language === 'other') return [];
  return words.flatMap((word): Sighting[] => {
    const right = slipOf(word.key, language);
    if (right === undefined || isWithin(word, reading.exempt) || isName(text, word.start)) return [];
    const instead = withCaseOf(word.text, right);
    return [
      {
        span: { start: word.start, end: word.end },
        because: 'wrong',
        values: { term: word.text, instead },
        fixes: [replacement(word.start, word.end, instead)],
        confidence: 0.97,
      },
    ];
  });
};

const isName = (text: string, at: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text.slice(at, at + 2)) && /[\p{Ll},] $/u.test(text.slice(Math.max(0, at - 2), at));
