import type { Span } from '../../finding.ts';
import type { Reading } from '../../reading.ts';
import type { Rule, Sighting } from '../../rule.ts';
import { isWithin } from '../../text/quotations.ts';
import { unaccented } from '../../text/words.ts';
import { nameSpokenTo } from '#turns';
import { replacement } from '../spot.ts';

const places: readonly RegExp[] = [
  /\[[^\]\n]{2,40}\]/gu, // [NOMBRE]
  /\{\{[^{}\n]{1,40}\}\}/gu, // {{name}}
  /(?<!\{)\{[\p{L}_][\p{L}\p{N}_ .]{1,30}\}(?!\}|\.\p{L})/gu, // {nombre}
  /\((?:insert\p{L}*|poner|cambiar|rellenar|completar|add|fill in|n[ºo°]\.? de) [^()\n]{2,30}\)/giu, // (insertar enlace)
  /@@[\p{L}_]{2,30}@@|#\p{Lu}{3,20}#|\{%[^{}%\n]{1,60}%\}|#{4,}/gu,
  /\((?:COPIAR|PEGAR|PONER|INSERTAR|NO ENVIAR|BORRAR|COPY|PASTE|DO NOT SEND)[^()\n]{0,60}\)/gu,
  /\*(?:NOMBRE|NAME|CLIENTE|CUSTOMER|FECHA|DATE)\*|(?<![\p{L}])(?:INSERT(?:AR|E)? (?:NAME|NOMBRE|DATE|FECHA|LINK|ENLACE)|NOMBRE (?:DEL? )?(?:ASESOR|AGENTE|CLIENTE))(?![\p{L}])/gu,
  /(?<![\p{L}])(?:(?:DD[/-]MM|dd[/-]mm)(?:[/-][Aa]{2,4}|[/-][Yy]{2,4})?|HH:MM|XX de XX)(?![\p{L}])/gu,
  /(?<=(?:hola|hi|hello|dear|estimad[oa]|buenas|sra?\.?|sr\(a\)\.?),? )(?:\*{3,20}|x{3,20}(?!\p{L}))|(?<=(?: es| de| son|total| is| of|cuesta) )\${3,}/giu,
  /(?<![\p{L}])(?:YOUR|TU|SU) (?:NAME|NOMBRE|COMPANY|EMPRESA)(?: HERE| AQU[IÍ])?(?![\p{L}])/gu,
  /<(?:nombre|name|apellido|empresa|producto|pedido|fecha|first[ _]?name|company|order|date|link|enlace|ciudad|city|code|c[oó]digo|ref|amount|importe|n[uú]mero|insert[^<>\n]{0,30}|insertar[^<>\n]{0,30}|[a-z]{2,15}_[a-z_]{2,20})>/giu,
  /%[\p{L}_]{3,30}%/gu,
  /\$(?:nombre|name|cliente|customer|first_?name|apellido|pedido|order)(?![\p{L}])/giu,
  /(?<![\p{L}\p{N}])(?:[$€£] ?X{2,6}|X{2,6} ?[€$£])(?![\p{L}\p{N}])/gu,
  /(?<=\s)__(?=[\s.,])/gu,
  /\*\|[\p{L}_]{2,30}\|\*/gu,
  /(?<![\p{L}\p{N}_])(?:(?<!película |cine |contenido |vídeo )X{3,8}(?! (?:edici|anivers|congres|feria|carrera|festival|jornad|copa|torneo|premio|olimp))|(?<=(?:n[º°o.]|n[uú]mero|folio|c[oó]digo|pedido|order|ref|[#:$]) ?)x{4,8}|_{3,}|\.{6,}|[Ll]orem ipsum|TODO|TBD|TBC(?=:)|PENDIENTE DE COMPLETAR|asdf\p{L}*|(?:XX|xx)[/:-](?:XX|xx))(?![\p{L}\p{N}_])/gu,
];
/** What stands between square brackets is a gap only when it names what goes there; "[Vídeo]" and "[Ver menú](…)" do not. */
const slot =
  /(?<![\p{L}])(?:nombres?|name|apellidos?|surname|clientes?|customer|usuari[oa]|user|talle|talla|size|modelo|model|color|fecha|date|hora|time|día|day|producto|product|empresa|company|marca|brand|ciudad|city|precio|price|importe|amount|pedido|order|número|number|código|code|enlace|link|url|direcci[oó]n|address|insert\p{L}*|rellenar|completar|fill|your|agente|agent|ref|reference|pendiente|confirmar|añadir|poner|to ?do|firma|signature|motivo|reason|monto|saldo|cantidad|cargo|sede|sucursal|tienda|passenger|flight|tel[eé]fono|phone|e-?mail|correo|x{2,})(?![\p{L}])/iu;

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
  if (showsForm.test(text.slice(Math.max(0, span.start - 30), span.start))) return true;
  if (said.startsWith('['))
    return (
      !(slot.test(said) || (span.start > 0 && shouted.test(said))) ||
      text.charAt(span.end) === '(' ||
      isWithin(span, quotations)
    );
  if (said.startsWith('{')) return (!said.startsWith('{{') && !slotOrCode.test(said)) || aboutTemplates.test(around);
  return said.startsWith('_') && riddle.test(around);
};
const shouted = /^\[[\p{Lu} ]{3,40}\]$/u;
const slotOrCode = new RegExp(`${slot.source}|_|\\.`, 'iu');
const aboutTemplates = /plantilla|template|placeholder/iu;
/** A form that the reader fills in. */
const showsForm =
  /(?<!\p{L})(?:(?:hueco|casilla|campo|box|field|formato?)(?: dd)?|(?:donde|que|where|como)(?: (?:it|pone|dice|says))+)[ :«"“']*$/iu;
const riddle = /complet[ae]|rellen[ae]|fill in|blank|adivin|en blanco|\bguess/iu;

/** Most drafts have none of these signs, and are not read any further. */
const maybeGap =
  /[[{<%$€£(*_@#]|INSERT|NOMBRE|x{2}|\.{6}|lorem|TODO|TBD|TBC|DD|HH:|PENDIENTE|asdf|YOUR|TU NOM|SU NOM|TU EMP|SU EMP/iu;

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

/** "Doña Fabiola, abre a las seis" answers who it is. */
const asksWho = /c[oó]mo se llama|qui[eé]n|who(?:['’]s| is| do)|whose|name of/iu;

const wrongName = ({ text, signals }: Reading): Sighting[] => {
  const greeted = greeting.exec(text.slice(0, 120)) ?? titled.exec(text.slice(0, 60));
  const spoken =
    greeted?.[1] === undefined
      ? nameSpokenTo(text)
      : { said: greeted[1], start: greeted.index + greeted[0].length - greeted[1].length };
  if (spoken === undefined || !/^\p{Lu}/u.test(spoken.said)) return [];
  const { said, start } = spoken;
  const names = (signals.personName ?? '')
    .split(/\s+/u)
    .map(plain)
    .filter((name) => name.length > 1);
  if (names.length === 0 || noNames.has(plain(said)) || isHandle.test(signals.personName ?? '')) return [];
  if (isCalled(plain(said), names) || asksWho.test(signals.personSaid?.at(-1) ?? '')) return [];
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
const shorts = new Map(
  'jose:pepe,chema,chepe;francisco:paco,pancho,curro,kiko,quico,pacho;dolores:lola,loli;ignacio:nacho;rosario:charo,chayo;consuelo:chelo;francisca:paqui;concepcion:conchi,concha,conce;guadalupe:lupe,lupita;guillermo:memo,guille;alberto:beto;humberto:beto;roberto:beto,tito;enrique:quique,kike,quike;antonio:toni,tono,tony;refugio:cuca;ernesto:neto;fernando:nando;mercedes:merche,meche;maria:maite,mayte,mari,maruja;juan:juanjo,juancho,juanma;pilar:pili;teresa:tere;angeles:gela,geles,angie;isabel:chabela,isa,chavela;jesus:chuy,chucho,suso;santiago:santi,chago,tiago;gregorio:goyo;eduardo:lalo,edu;gerardo:lalo;graciela:chela;alejandro:jano,ale;manuel:manolo,lolo,manu;luis:lucho,lucio;mauricio:mau;sergio:checo;salvador:chava;rosalia:chalia;vicente:chente;beatriz:bea,betty;encarnacion:encarna;inmaculada:inma,macu;josefa:pepa;josefina:pepa,fina;natalia:nati;milagros:mila,mili;robert:bob,bobby,rob;william:bill,billy,will,liam;elizabeth:liz,beth,betty,lizzie,libby,eliza,betsy;margaret:peggy,maggie,meg,greta;richard:dick,rick,ricky;katherine:kate,katie,kathy,kat;catherine:kate,katie,cathy,cat;kathleen:kate,kathy;john:jack,johnny;james:jim,jimmy,jamie;charles:charlie,chuck,chas;edward:ted,ned,eddie;henry:harry,hank;michael:mike,mick,mikey;anthony:tony;theodore:ted,teddy;dorothy:dot,dottie;susan:sue;rebecca:becky,bex;rachel:rach;sarah:sally;andrew:drew;jennifer:jen,jenny;patrick:paddy;alexandra:sandra,lexi;alexander:sandy,lex;eleanor:nell,ellie;helen:nell;barbara:babs,barbie;deborah:debbie,deb;lawrence:larry;gerald:gerry,jerry'
    .split(';')
    .flatMap((line) => {
      const [name = '', of = ''] = line.split(':');
      return of.split(',').map((short) => [`${short} ${name}`, true] as const);
    }),
);
/** "Fer" is Fernanda, "Pepe" is José, "Rocío" is Roci. */
const isShortOf = (short: string, name: string): boolean =>
  (short.length >= 2 && name.startsWith(short.replace(/(?:(.)\1)?(?:[iy]|ie)$/u, '$1'))) ||
  shorts.has(`${short} ${name}`) ||
  (/it[oa]$/u.test(short) && short.length > 5 && name.startsWith(short.slice(0, -3)));
