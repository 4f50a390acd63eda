import type { Rule } from '../../rule.ts';
import { spot, type Wording } from '../spot.ts';
import { wholeWords } from '../../text/whole-words.ts';

const es = (source: string): Wording => ({ in: 'es', pattern: wholeWords(source), because: 'blame', confidence: 0.9 });
const en = (source: string): Wording => ({ in: 'en', pattern: wholeWords(source), because: 'blame', confidence: 0.9 });

const wordings: readonly Wording[] = [
  es('(?:es|fue|ha sido) (?:tu|su|vuestra) (?:culpa|error|fallo|responsabilidad)'),
  es('(?:la )?culpa (?:es|fue|ha sido) (?:tuya|suya|vuestra|del cliente)'),
  es('(?:te|se) (?:has equivocado|equivocaste|ha equivocado|equivocó) (?:tú|usted)'),
  es('si (?:hubieras|hubiera|hubiese|hubieses) (?:leído|mirado|revisado|hecho|llamado|seguido|preguntado)'),
  es(
    '(?:deberías|debería|tendrías que|tendría que|debiste|debió) haber (?:leído|mirado|revisado|llamado|avisado|comprobado|preguntado|elegido|comprado)',
  ),
  es(
    'no (?:leíste|ha leído|has leído|leyó|seguiste|siguió|has seguido|ha seguido) (?:bien )?(?:las|los|la|el|nuestras?|lo que)',
  ),
  es('(?:por|a causa de) (?:tu|su) (?:descuido|despiste|negligencia|impaciencia)'),
  es('(?:el|la) único que se (?:queja|ha quejado)'),
  es('nadie más se (?:ha quejado|queja|quejó)'),
  es('(?:a los demás|al resto) (?:no les pasa|sí les funciona)'),
  es('algo (?:habrás|habrá) hecho'),
  es('(?:lo|la) (?:habrás|habrá) (?:usado|puesto|lavado) mal'),
  es('mal uso (?:tuyo|suyo|por tu parte|por su parte)'),
  es('no (?:sabes|supiste|supo) (?:usarlo|usarla|configurarlo)'),
  en("(?:it's|it is|that's|that is|it was|that was) your (?:own )?(?:fault|mistake|responsibility)"),
  en("you (?:should have|should’ve|should've) (?:read|checked|known|called|looked|asked|told|ordered|measured)"),
  en('you (?:failed|forgot|neglected) to'),
  en("if you (?:had|'d|’d) (?:read|checked|looked|called|followed|asked)"),
  en("you (?:didn't|didn’t|did not) (?:read|follow|check) (?:the|our)"),
  en('(?:nobody|no one) else (?:has )?(?:complained|complains|has this problem)'),
  en("you (?:must have|must've) (?:done|used|washed|broken)"),
  en('user error'),
  en('as a result of your (?:carelessness|negligence)'),
];

/** Blame on the person who asks. */
export const blame: Rule = {
  id: 'blame',
  group: 'manners',
  severity: 'warn',
  languages: ['es', 'en'],
  reads: 'sentence',
  texts: {
    blame: {
      es: '«{term}» culpa a quien pregunta: di qué se puede hacer.',
      en: '“{term}” blames the person: say what can be done.',
    },
  },
  check: (reading) => spot(reading, wordings),
};
