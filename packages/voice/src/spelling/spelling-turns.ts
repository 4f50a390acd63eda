import { wholeWords } from '../text/whole-words.ts';
import type { Wording } from '../rules/spot.ts';

const es = (source: string, instead: string, confidence = 0.9): Wording => ({
  in: 'es',
  pattern: wholeWords(source),
  because: 'wrong',
  instead,
  confidence,
});
const en = (source: string, instead: string, confidence = 0.9): Wording => ({
  ...es(source, instead, confidence),
  in: 'en',
});

/** Orders that Spain gives to several end in -d; who ends them in -r says "os" or "podáis" further on. */
const order =
  'pas|mand|escrib|llam|cont|mir|prob|segu|avis|dej|envi|esper|entr|sub|tra|reserv|apunt|disfrut|compart|particip|coment|etiquet|vot|eleg|record|consult|pregunt|acerc|anim|confirm|le|ven';
const toSeveral =
  '(?= [^.!?\\n]{0,80}(?<= )(?:queráis|podáis|tengáis|vengáis|veáis|necesitéis|vuestr[oa]s?|os (?:ayud|atend|cont|mand|esper|dec|mir|d[ae]|pas|invit|va|envi|regal|lo |la )))(?![^.!?\\n]* (?:es|será|está|cuesta|significa) )';

/** Several words that go wrong together; known where there is room for it. */
export const spellingTurns: readonly Wording[] = [
  es(
    '(pensamos|creemos|opinamos|consideramos|esperamos|suponemos|imaginamos|comentamos|decimos|dijimos|confirmamos|entendemos|parece|es posible|es probable|es necesario|resulta|dijeron|dijo|creo|pienso|queremos|deseamos|vemos|consta|prometemos|recomendamos|sugerimos|sabemos|sé|dicho|parecía|parecería) de que',
    '$1 que',
  ),
  es('por que (no (?:pasas|pruebas|te|nos|vienes|pasan|vienen|prueban|lo|la|le|os))', 'por qué $1', 0.85),
  es(
    '(puede|pueden|debe|deben|podría|podrían|debería|deberían|tiene que|tienen que|tuvo que|va a|suele) a ver',
    '$1 haber',
  ),
  es(
    'hacen (\\d+|dos|tres|cuatro|cinco|seis|unos|unas|muchos|muchas|varios|varias|pocos) (días|meses|años|semanas|horas)(?= que)',
    'hace $1 $2',
  ),
  es('por que (es|hay|está|estamos|tenemos|hemos|han)(?! que)', 'porque $1', 0.8),
  es('habemos (muchos|muchas|varios|varias|quienes|pocos|pocas)', 'somos $1'),
  es('a grosso modo', 'grosso modo'),
  es('de motu propi[oa]', 'motu proprio'),
  es('más (mejor|peor)(?=[.,!]| (?:que|precio|calidad|para|todavía|aún))', '$1', 0.85),
  es('este (agua|aula|arma)(?! (?:y|o) )', 'esta $1', 0.85),
  es('mucho (agua|hambre)', 'mucha $1', 0.85),
  es('si no (también|además)', 'sino $1', 0.8),
  es('(voy|vamos|van|vas) ha ver', '$1 a ver'),
  es(`(${order})([aei])r(nos|l[oa]s?)?(?<=(?:^|[.!?¡\\n] ?)\\p{L}+)${toSeveral}`, '$1$2d$3', 0.85),
  en(
    "(could|should|would|must|might|may)(n['’]t)? of(?= (?:been|done|had|told|sent|got|gone|called|let|said|known|checked|made|given|come)(?!\\p{L}))",
    '$1$2 have',
  ),
  en('for all intensive purposes', 'for all intents and purposes'),
  en('(a|an) (?:other)(?= (?:one|day|time|size|order))', 'another', 0.8),
  en('in (?:stead) of', 'instead of'),
  en("(am|is|are|was|were|['’]re|['’]s) suppose to", '$1 supposed to'),
];

/** What one of them holds for certain: most drafts have none, and this is cheaper to ask than all of them at every word. */
export const mayGoWrongTogether =
  /de que|por que|a ver|hacen |habemos|grosso|motu|más mejor|más peor|este a|mucho [ah]|si no [ta]|áis|vuestr| os |of (?:been|done|had|told|sent|got|gone|called|let|said|known|checked|made|given|come)|intensive|an? other|in stead| suppose /u;
