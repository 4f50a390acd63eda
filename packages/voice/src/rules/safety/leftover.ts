import type { Reading } from '../../reading.ts';
import type { Rule, Sighting } from '../../rule.ts';
import { isWithin } from '../../text/quotations.ts';
import { unaccented } from '../../text/words.ts';
import { replacement } from '../spot.ts';

const places: readonly RegExp[] = [
  /\[[^\]\n]{2,40}\]/gu, // [NOMBRE]
  /\{\{[^{}\n]{1,40}\}\}/gu, // {{name}}
  /(?<!\{)\{[\p{L}_][\p{L}\p{N}_ .]{1,30}\}(?!\})/gu, // {nombre}
  /<(?:nombre|name|apellido|empresa|producto|pedido|fecha|first ?name|company|order|date|link|enlace|ciudad|city|insert[^<>\n]{0,30}|insertar[^<>\n]{0,30})>/giu,
  /%[\p{L}_]{3,30}%/gu,
  /\$(?:nombre|name|cliente|customer|first_?name|apellido|pedido|order)(?![\p{L}])/giu,
  /(?<![\p{L}\p{N}])(?:[$€£] ?X{2,6}|X{2,6} ?[€$£])(?![\p{L}\p{N}])/gu,
  /(?<=\s)__(?=[\s.,])/gu,
  /\*\|[\p{L}_]{2,30}\|\*/gu,
  /(?<![\p{L}\p{N}_])(?:(?<!película |cine |contenido |vídeo )X{3,8}|x{4,8}|_{3,}|\.{6,}|[Ll]orem ipsum|TODO|TBD|PENDIENTE DE COMPLETAR|asdf\p{L}*|(?:XX|xx)[/:-](?:XX|xx))(?![\p{L}\p{N}_])/gu,
];
/** What stands between square brackets is a gap only when it names what goes there; "[Vídeo]" and "[Ver menú](…)" do not. */
const slot =
  /(?<![\p{L}])(?:nombres?|name|apellidos?|surname|clientes?|customer|usuari[oa]|user|talle|talla|size|modelo|model|color|fecha|date|hora|time|día|day|producto|product|empresa|company|marca|brand|ciudad|city|precio|price|importe|amount|pedido|order|número|number|código|code|enlace|link|url|direcci[oó]n|address|insert\p{L}*|rellenar|completar|fill|your|agente|agent|firma|signature|motivo|reason|tel[eé]fono|phone|e-?mail|correo|x{2,})(?![\p{L}])/iu;

/** A gap of a template, or somebody else's name: nothing leaves with it. */
export const leftover: Rule = {
  id: 'leftover',
  group: 'safety',
  severity: 'block',
  languages: 'any',
  texts: {
    place: { es: '«{term}» es un hueco de plantilla sin rellenar.', en: '“{term}” is a template gap nobody filled.' },
    name: {
      es: 'Saludas a {said}, y esta persona se llama {name}.',
      en: 'You greet {said}, and this person is called {name}.',
    },
  },
  check: (reading) => [...gapsIn(reading), ...wrongName(reading)],
};

const gapsIn = ({ text, links }: Reading): Sighting[] => {
  const seen = new Set<number>();
  return places.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const isLink = isWithin(span, links);
      const isProse = match[0].startsWith('[') && (!slot.test(match[0]) || text.charAt(span.end) === '(');
      if (isProse || isLink || seen.has(span.start)) return [];
      seen.add(span.start);
      return [{ span, because: 'place', values: { term: match[0] }, confidence: 0.97 }];
    }),
  );
};

const greeting =
  /^[\s¡¿]*(?:hola|buenos días|buen día|buenas tardes|buenas noches|buenas|qué tal|estimad[oa]|querid[oa]|hey|hi|hello|dear|good morning|good afternoon|gracias|thanks|thank you|perdona|disculpa|sorry)(?: de nuevo| otra vez| again| there)?,? +(?:(?:señor|señora|señorita|sr|sra|srta|don|doña|d|dña|mr|mrs|ms|miss)\.? +)?(\p{Lu}\p{Ll}[\p{L}'’-]*)(?=\s*[,!.:;?\n—–-]|\s*$|\s+\p{Extended_Pictographic})/iu;
/** Capitalised words after a greeting that are no names. */
const noNames = new Set(
  'equipo familia team all everyone there todos todas again amigos amigas chicos chicas clienta cliente comunidad gente lectores somos te gracias esperamos madrid bogota mexico barcelona sevilla valencia feliz bienvenido bienvenida bienvenidos nuevamente desde mil buenas buen'.split(
    ' ',
  ),
);

const wrongName = ({ text, signals }: Reading): Sighting[] => {
  const match = greeting.exec(text.slice(0, 120));
  const said = match?.[1];
  const names = (signals.personName ?? '')
    .split(/\s+/u)
    .map(plain)
    .filter((name) => name.length > 1);
  if (match === null || said === undefined || names.length === 0 || !/^\p{Lu}/u.test(said)) return [];
  const spoken = plain(said);
  if (
    noNames.has(spoken) ||
    names.some((name) => name === spoken || isShortOf(spoken, name) || isShortOf(name, spoken))
  )
    return [];
  const start = match.index + match[0].length - said.length;
  const name = (signals.personName ?? '').split(/\s+/u)[0] ?? '';
  return [
    {
      span: { start, end: start + said.length },
      because: 'name',
      values: { said, name },
      fixes: /^\p{Lu}\p{Ll}/u.test(name) ? [replacement(start, start + said.length, name)] : [],
      confidence: 0.9,
    },
  ];
};

const plain = (name: string): string => unaccented(name.toLowerCase().replaceAll(/[^\p{L}]/gu, ''));
const shorts: Readonly<Record<string, string>> = {
  pepe: 'jose',
  paco: 'francisco',
  pancho: 'francisco',
  lola: 'dolores',
  nacho: 'ignacio',
  charo: 'rosario',
  chelo: 'consuelo',
  paqui: 'francisca',
  conchi: 'concepcion',
  lupe: 'guadalupe',
  memo: 'guillermo',
  beto: 'alberto',
  quique: 'enrique',
  kike: 'enrique',
  toni: 'antonio',
  tono: 'antonio',
  cuca: 'refugio',
  bob: 'robert',
  bill: 'william',
  liz: 'elizabeth',
  peggy: 'margaret',
  dick: 'richard',
  nando: 'fernando',
  chema: 'jose',
  merche: 'mercedes',
  maite: 'maria',
  mayte: 'maria',
  juanjo: 'juan',
  pili: 'pilar',
  tere: 'teresa',
};
/** "Fer" is Fernanda, "Pepe" is José. */
const isShortOf = (short: string, name: string): boolean =>
  (short.length >= 2 && name.startsWith(short.replace(/[iy]$/u, ''))) || shorts[short] === name;
