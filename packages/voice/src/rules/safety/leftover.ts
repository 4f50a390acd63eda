import type { Span } from '../../finding.ts';
import type { Reading } from '../../reading.ts';
import type { Rule, Sighting } from '../../rule.ts';
import { isWithin } from '../../text/quotations.ts';
import { unaccented } from '../../text/words.ts';
import { replacement } from '../spot.ts';

const places: readonly RegExp[] = [
  /\[[^\]\n]{2,40}\]/gu, // [NOMBRE]
  /\{\{[^{}\n]{1,40}\}\}/gu, // {{name}}
  /(?<!\{)\{[\p{L}_][\p{L}\p{N}_ .]{1,30}\}(?!\}|\.\p{L})/gu, // {nombre}
  /\((?:insert\p{L}*|poner|cambiar|rellenar|completar|add|fill in|n[ºo°]\.? de) [^()\n]{2,30}\)/giu, // (insertar enlace)
  /@@[\p{L}_]{2,30}@@/gu,
  /(?<![\p{L}])(?:DD[/-]MM(?:[/-]A{2,4}|[/-]Y{2,4})?|HH:MM)(?![\p{L}])/gu,
  /(?<=(?:hola|hi|hello|dear|estimad[oa]|buenas),? )\*{3,20}/giu,
  /(?<![\p{L}])(?:YOUR|TU|SU) (?:NAME|NOMBRE|COMPANY|EMPRESA)(?: HERE| AQU[IÍ])?(?![\p{L}])/gu,
  /<(?:nombre|name|apellido|empresa|producto|pedido|fecha|first ?name|company|order|date|link|enlace|ciudad|city|insert[^<>\n]{0,30}|insertar[^<>\n]{0,30})>/giu,
  /%[\p{L}_]{3,30}%/gu,
  /\$(?:nombre|name|cliente|customer|first_?name|apellido|pedido|order)(?![\p{L}])/giu,
  /(?<![\p{L}\p{N}])(?:[$€£] ?X{2,6}|X{2,6} ?[€$£])(?![\p{L}\p{N}])/gu,
  /(?<=\s)__(?=[\s.,])/gu,
  /\*\|[\p{L}_]{2,30}\|\*/gu,
  /(?<![\p{L}\p{N}_])(?:(?<!película |cine |contenido |vídeo )X{3,8}(?! (?:edici|anivers|congres|feria|carrera|festival|jornad|copa|torneo|premio|olimp))|(?<=(?:n[º°o.]|n[uú]mero|folio|c[oó]digo|pedido|order|ref|[#:$]) ?)x{4,8}|_{3,}|\.{6,}|[Ll]orem ipsum|TODO|TBD|TBC(?=:)|PENDIENTE DE COMPLETAR|asdf\p{L}*|(?:XX|xx)[/:-](?:XX|xx))(?![\p{L}\p{N}_])/gu,
];
/** What stands between square brackets is a gap only when it names what goes there; "[Vídeo]" and "[Ver menú](…)" do not. */
const slot =
  /(?<![\p{L}])(?:nombres?|name|apellidos?|surname|clientes?|customer|usuari[oa]|user|talle|talla|size|modelo|model|color|fecha|date|hora|time|día|day|producto|product|empresa|company|marca|brand|ciudad|city|precio|price|importe|amount|pedido|order|número|number|código|code|enlace|link|url|direcci[oó]n|address|insert\p{L}*|rellenar|completar|fill|your|agente|agent|firma|signature|motivo|reason|monto|saldo|cantidad|cargo|sede|sucursal|tienda|passenger|flight|tel[eé]fono|phone|e-?mail|correo|x{2,})(?![\p{L}])/iu;

/** A gap of a template, or somebody else's name: nothing leaves with it. */
export const leftover: Rule = {
  id: 'leftover',
  group: 'safety',
  severity: 'block',
  languages: 'any',
  texts: {
    place: {
      es: '«{term}» es un hueco de plantilla sin rellenar.',
      en: '“{term}” is a gap in the template that nobody filled in.',
    },
    name: {
      es: 'Saludas a {said}, pero esta persona se llama {name}.',
      en: 'You greet {said}, but this person is called {name}.',
    },
  },
  check: (reading) => [...gapsIn(reading), ...wrongName(reading)],
};

/** Brackets that say something, a gap shown to the reader on purpose, a riddle of missing words. */
const isProse = (text: string, span: Span, said: string, quotations: readonly Span[]): boolean => {
  const around = text.slice(Math.max(0, span.start - 120), span.end + 120);
  if (said.startsWith('['))
    return (
      !(slot.test(said) || (span.start > 0 && shouted.test(said))) ||
      text.charAt(span.end) === '(' ||
      isWithin(span, quotations)
    );
  if (said.startsWith('{')) return (!said.startsWith('{{') && !slotOrCode.test(said)) || aboutTemplates.test(around);
  return said.startsWith('_') && riddle.test(around);
};
const shouted = /^\[[\p{Lu} ]{4,40}\]$/u;
const slotOrCode = new RegExp(`${slot.source}|_|\\.`, 'iu');
const aboutTemplates = /plantilla|template|placeholder/iu;
const riddle = /complet[ae]|rellen[ae]|fill in|blank|adivin|en blanco|\bguess/iu;

/** Most drafts have none of these signs, and are not read any further. */
const maybeGap = /[[{<%$€£(*_@]|x{2}|\.{6}|lorem|TODO|TBD|TBC|DD|HH:|PENDIENTE|asdf|YOUR|TU NOM|SU NOM|TU EMP|SU EMP/iu;

const gapsIn = ({ text, links, quotations }: Reading): Sighting[] => {
  if (!maybeGap.test(text)) return [];
  const seen = new Set<number>();
  return places.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const isLink = isWithin(span, links);
      if (isLink || seen.has(span.start) || isProse(text, span, match[0], quotations)) return [];
      seen.add(span.start);
      return [{ span, because: 'place', values: { term: match[0] }, confidence: 0.97 }];
    }),
  );
};

const greeting =
  /^[\s¡¿]*(?:hola|buenos días|buen día|buenas tardes|buenas noches|buenas|qué tal|qué onda|quiubo|qué más|estimad[oa]|querid[oa]|hey|hi|hello|dear|good morning|good afternoon|gracias|thanks|thank you|perdona|disculpa|sorry)(?: de nuevo| otra vez| again| there)?,? +(?:(?:señor|señora|señorita|sr|sra|srta|don|doña|d|dña|mr|mrs|ms|miss)\.? +)?(\p{Lu}\p{Ll}[\p{L}'’-]*)(?=\s*[,!.:;?\n—–-]|\s*$|\s+\p{Extended_Pictographic})/iu;
/** "Don Hernán, buenas tardes". */
const titled = /^(?:don|doña|sra?\.|señora?|mr|mrs|ms)\.? (\p{Lu}\p{Ll}[\p{L}'’-]*)(?=,)/iu;
/** Capitalised words after a greeting that are no names. */
const noNames = new Set(
  'equipo familia team all everyone there todos todas again amigos amigas chicos chicas clienta cliente comunidad gente lectores somos te gracias esperamos madrid bogota mexico barcelona sevilla valencia monterrey guadalajara puebla medellin cali lima bilbao zaragoza malaga montevideo leeds london manchester feliz bienvenido bienvenida bienvenidos nuevamente desde mil buenas buen'.split(
    ' ',
  ),
);

const wrongName = ({ text, signals }: Reading): Sighting[] => {
  const match = greeting.exec(text.slice(0, 120)) ?? titled.exec(text.slice(0, 60));
  const said = match?.[1];
  const names = (signals.personName ?? '')
    .split(/\s+/u)
    .map(plain)
    .filter((name) => name.length > 1);
  if (match === null || said === undefined || names.length === 0 || !/^\p{Lu}/u.test(said)) return [];
  const spoken = plain(said);
  if (noNames.has(spoken) || isHandle.test(signals.personName ?? '') || isCalled(spoken, names)) return [];
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

/** "cafeconlolo_87" does not tell how anybody is called. */
const isHandle = /[\d_@]/u;

/** Of "María José", Majo too. */
const isCalled = (spoken: string, names: readonly string[]): boolean =>
  names.some((name) => name === spoken || isShortOf(spoken, name) || isShortOf(name, spoken)) ||
  names.some((name, at) => spoken === `${name.slice(0, 2)}${names[at + 1]?.slice(0, 2) ?? '-'}`);

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
  (short.length >= 2 && name.startsWith(short.replace(/(?:(.)\1)?(?:[iy]|ie)$/u, '$1'))) || shorts[short] === name;
