import { containment, frameHashes, frameOf } from '../../frame/frame-of.ts';
import type { Reading } from '../../reading.ts';
import type { Rule, Sighting } from '../../rule.ts';
import { isWithin } from '../../text/quotations.ts';
import { spot, type Wording } from '../spot.ts';
import { wholeWords } from '../../text/whole-words.ts';

const formulas: readonly Wording[] = [
  {
    in: 'es',
    pattern: wholeWords(
      'entendemos (?:perfectamente |muy bien )?(?:tu|su|vuestra) (?:frustración|malestar|enojo|enfado|molestia|inconformidad)',
    ),
    because: 'formula',
  },
  {
    in: 'es',
    pattern: wholeWords(
      '(?:lamentamos|sentimos) (?:mucho )?(?:las molestias|los inconvenientes)(?: (?:ocasionad|causad)[oa]s| que (?:esto|esta situación) (?:te|le) (?:haya|pudo) (?:podido )?(?:causar|ocasionar|causado))',
    ),
    because: 'formula',
  },
  {
    in: 'es',
    pattern: wholeWords('(?:tu|su) (?:opinión|satisfacción|llamada) es (?:muy )?importante para nosotros'),
    because: 'formula',
  },
  {
    in: 'es',
    pattern: wholeWords('trabajamos (?:cada día|día a día|constantemente) para (?:mejorar|ofrecer(?:te|le)?)'),
    because: 'formula',
  },
  { in: 'es', pattern: wholeWords('gracias por (?:ponerte|ponerse) en contacto con nosotros'), because: 'formula' },
  {
    in: 'es',
    pattern: wholeWords(
      '(?:hemos )?(?:trasladado|trasladamos|trasladaremos) (?:tu|su) (?:queja|comentario|caso|incidencia|sugerencia) al (?:departamento|área|equipo) correspondiente',
    ),
    because: 'formula',
  },
  { in: 'es', pattern: wholeWords('no dude en (?:contactarnos|ponerse en contacto)'), because: 'formula' },
  {
    in: 'en',
    pattern: wholeWords('we (?:completely |fully |totally )?understand your (?:frustration|concerns?)'),
    because: 'formula',
  },
  {
    in: 'en',
    pattern: wholeWords('(?:we )?apologi[sz]e for any inconvenience(?: (?:this may have )?caused)?'),
    because: 'formula',
  },
  { in: 'en', pattern: wholeWords('sorry for any inconvenience(?: caused)?'), because: 'formula' },
  {
    in: 'en',
    pattern: wholeWords('your (?:feedback|opinion|call|satisfaction) is (?:very )?important to us'),
    because: 'formula',
  },
  { in: 'en', pattern: wholeWords('thank you for (?:contacting|reaching out to) us'), because: 'formula' },
  {
    in: 'en',
    pattern: wholeWords('(?:has been|was) forwarded to the (?:relevant|appropriate|corresponding) (?:department|team)'),
    because: 'formula',
  },
  { in: 'en', pattern: wholeWords('(?:please )?do not hesitate to contact us'), because: 'formula' },
];

/** Judges the frame of an answer, never its facts: formulas, and what this thread or this person already got. */
export const canned: Rule = {
  id: 'canned',
  group: 'manners',
  severity: 'warn',
  languages: ['es', 'en'],
  texts: {
    formula: {
      es: '«{term}» suena a plantilla: dilo con tus palabras y con su caso.',
      en: '“{term}” sounds like a template: say it in your words, about their case.',
    },
    thread: {
      es: 'Esta fórmula ya está en el hilo, y todos la ven repetida.',
      en: 'This frame already stands in the thread, and everybody sees it twice.',
    },
    person: { es: 'Esta persona ya recibió esta misma fórmula.', en: 'This person already got this same frame.' },
  },
  check: (reading) => [...spot(reading, formulas), ...repeated(reading)],
};

const repeated = ({ text, draft, signals, exempt }: Reading): Sighting[] => {
  const sends = signals.recentSends ?? [];
  if (sends.length === 0) return [];
  const parts = frameOf(text).filter((part) => !isWithin(part, exempt));
  const hashes = frameHashes(text, parts);
  const where = draft.reach === 'public' ? 'thread' : 'person';
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || hashes.length < 4) return [];
  const closest = Math.max(
    0,
    ...sends
      .slice(-20)
      .filter((send) => send.where === where)
      .map((send) => containment(hashes, send.hashes)),
  );
  return closest < 0.8 ? [] : [{ span: { start: first.start, end: first.end }, because: where, confidence: closest }];
};
