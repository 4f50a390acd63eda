import type { Reading } from '../../reading.ts';
import type { Rule, Sighting } from '../../rule.ts';
import { isWithin } from '../../text/quotations.ts';
import { wholeWords } from '../../text/whole-words.ts';
import type { Word } from '../../text/words.ts';
import { spot, type Wording } from '../spot.ts';

/** People in the masculine plural. */
const people: ReadonlySet<string> = new Set(
  `clientes usuarios seguidores socios abonados afiliados asociados beneficiarios interesados asistentes invitados vecinos ciudadanos alumnos profesores
   maestros padres niños trabajadores empleados colaboradores vendedores asesores consumidores compradores lectores espectadores viajeros pasajeros médicos
   doctores enfermeros jugadores corredores técnicos ingenieros abogados cocineros camareros meseros mozos conductores repartidores mensajeros voluntarios
   propietarios inquilinos jubilados pensionados ganadores expertos señores caballeros amigos compañeros suscriptores proveedores dueños bomberos policías
   autores actores músicos productores agricultores investigadores emprendedores empresarios funcionarios ancianos abuelos hijos hermanos novios`.split(
    /\s+/u,
  ),
);
const greeted: ReadonlySet<string> = new Set(
  'estimados queridos apreciados distinguidos respetados señores todos'.split(' '),
);
const young: ReadonlySet<string> = new Set('amigos chicos muchachos chavos chamacos pibes vecinos señores'.split(' '));

const es = (source: string, instead?: string): Wording => wording('es', source, instead);
const en = (source: string, instead?: string): Wording => wording('en', source, instead);
const wording = (language: 'es' | 'en', source: string, instead?: string): Wording => ({
  in: language,
  pattern: wholeWords(source),
  because: 'everybody',
  ...(instead === undefined ? {} : { instead }),
});

const wordings: readonly Wording[] = [
  es('bienvenidos a todos', 'os damos la bienvenida'),
  es('bienvenidos(?! (?:es|se llama|fue|será) )'),
  es('(?:hola|gracias|buenas|saludos|felicidades) a todos(?! (?:y|los|las) )'),
  es('a todos los (?:que|presentes)'),
  es('todos (?:invitados|contentos|ustedes|vosotros)'),
  en('(?:you|hey|hi|hello|thanks|ok|okay|morning|sorry),? guys'),
  en('ladies and gentlemen', 'everyone'),
  en('dear (?:sirs?(?: or madame?)?|gentlemen|ladies)', 'hello'),
  en('manpower(?! group)', 'staff'),
  en('mankind', 'humankind'),
  en("man-?made|man-hours?|manned|he/she|his/her|s/he|house ?wives|house ?wife|old wives' tale"),
  en(
    "(?:chair|sales|repair|delivery|mail|post|police|fire|door|handy|crafts|camera|weather|trades|work|middle|council|milk|bin|fresh|business|lay)(?:man|men)(?!'s arms)",
  ),
  en('(?:steward|host|manager|actr|waitr)ess(?:es)?|(?:cleaning|dinner|lunch|tea) lad(?:y|ies)'),
  en(
    '(?:each|every|any) (?:customer|guest|member|client|user|passenger|student|employee|driver|patient|visitor|player|owner|parent|reader|child) (?:[\\p{L}]+ ){1,5}(?:his|he|him|himself)',
  ),
];

/** "Los vecinos", "Queridos socios", "Hola, amigos": all of them, called by the men among them. */
const groups = ({ language, text, words, exempt }: Reading): Sighting[] => {
  if (language !== 'es') return [];
  return words.flatMap((word, at): Sighting[] => {
    const isCalled = young.has(word.key) && isVocative(text, words, at);
    if (!isCalled && !(people.has(word.key) && isEverybody(text, words, at))) return [];
    const before = words[at - 1];
    const span = { start: isCalled || before === undefined ? word.start : before.start, end: word.end };
    if (isWithin(span, exempt)) return [];
    return [{ span, because: 'everybody', values: { term: text.slice(span.start, span.end) }, confidence: 0.9 }];
  });
};

const isVocative = (text: string, words: readonly Word[], at: number): boolean => {
  const [before, word] = [words[at - 1], words[at]];
  const gap = text.slice(before?.end ?? 0, word?.start);
  const opens = before === undefined || /[,.!?¡¿\n:]/u.test(gap);
  const greets =
    before !== undefined && /^(?:hola|buenas|ey|che|dale|buenísimo|gracias|días|tardes)$/u.test(before.key);
  return (opens || greets) && /^\s*(?:[,.:!…]|$)/u.test(text.slice(word?.end, (word?.end ?? 0) + 4));
};

/** Not "las y los vecinos", nor certain ones: "los socios fundadores", "los clientes de Paco", "los hermanos Podestá". */
const isEverybody = (text: string, words: readonly Word[], at: number): boolean => {
  const [before, first] = [words[at - 1]?.key ?? '', words[at - 2]?.key ?? ''];
  if (!greeted.has(before) && before !== 'los' && before !== 'nuestros') return false;
  if (/^(?:y|o|las)$/u.test(first) && !/[.!?]/u.test(text.slice(words[at - 2]?.end, words[at - 1]?.start)))
    return false;
  const [next, after] = [words[at + 1], words[at + 2]];
  if (next === undefined || /[.,:;!?\n]/u.test(text.slice(words[at]?.end, next.start))) return true;
  if (next.key === 'y' && after !== undefined && /as$/u.test(after.key)) return false;
  const isName = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text);
  return !(isName(next) || next.key === 'fundadores' || next.key === 'del' || (next.key === 'de' && isName(after)));
};

/** Wording that speaks to all. */
export const inclusive: Rule = {
  id: 'inclusive',
  group: 'voice',
  severity: 'hint',
  offBecause: {
    es: 'Cada marca decide cómo nombra a las personas; además, en español el masculino plural es correcto y muy frecuente.',
    en: 'Each brand decides how it names people; and in Spanish the masculine plural is correct and very frequent.',
  },
  languages: ['es', 'en'],
  reads: 'sentence',
  texts: {
    everybody: { es: '«{term}» puede dejar fuera a parte de quien lee.', en: '“{term}” may leave some readers out.' },
  },
  check: (reading) => [...spot(reading, wordings), ...groups(reading)],
};
