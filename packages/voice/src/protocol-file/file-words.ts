import { unaccented } from '../text/words.ts';

/** A word of a file as people type it: "Género", "genero" and "GÉNERO" are one, and so are "approved-wording" and "approvedWording". */
export const folded = (word: string): string => unaccented(word.toLowerCase()).replaceAll(/[\s_().-]/gu, '');

const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(rows).flatMap(([word, others]) =>
      [word, ...others.split('|')].filter(Boolean).map((other) => [folded(other), word] as const),
    ),
  );

/** What the keys of a file are called, in both languages. */
const keys = table({
  version: 'versión',
  brand: 'marca',
  locale: 'idioma|lengua|language|variante|país|country',
  personality: 'personalidad|carácter',
  tone: 'tono',
  address: 'trato|tratamiento',
  plural: 'trato en plural',
  speaker: 'quién habla|habla|who speaks',
  gender: 'género',
  signed: 'firma|firmado|firmada|firmadas|firmamos|sign',
  emoji: 'emojis|emoticonos',
  palette: 'paleta',
  ceiling: 'tope|máximo|límite|maximum|max|limit',
  terms: 'términos|palabras|vocabulario|words|vocabulary',
  banned: 'prohibidos|prohibidas|vetados|vetadas|nunca|forbidden',
  preferred: 'preferidos|preferidas|preferimos',
  names: 'nombres',
  term: 'término|palabra|word',
  instead: 'en su lugar|mejor|better',
  insteadOf: 'en lugar de|en vez de',
  because: 'porque|por qué|motivo|why|reason',
  approvedWording: 'textos aprobados|frases aprobadas|aprobado|approved',
  examples: 'ejemplos',
  question: 'pregunta',
  answer: 'respuesta',
  rules: 'reglas',
  accounts: 'cuentas',
});

/** What the values are called where there is a choice. */
const values = table({
  tu: 'tú|de tú|tuteo|tutear|informal',
  usted: 'de usted|ud|formal',
  vos: 'de vos|voseo|vosear',
  any: 'cualquiera|da igual|indistinto|libre|todos|todas|all|either',
  vosotros: 'vosotras',
  ustedes: 'uds',
  we: 'nosotros|nosotras|la marca|us',
  I: 'yo|me',
  feminine: 'femenino|femenina',
  masculine: 'masculino|masculina',
  neutral: 'neutro|neutra',
  hint: 'pista|sugerencia|sugerir',
  warn: 'aviso|avisar|avisa|warning',
  block: 'bloquear|bloquea|bloqueo|blocks',
  off: 'apagada|apagado|desactivada|desactivado|nada',
  'es-ES': 'España|español de España|Spain',
  'es-MX': 'México|español de México|Mexico',
  'es-AR': 'Argentina|español de Argentina',
  'es-CO': 'Colombia|español de Colombia',
  'es-419': 'Latinoamérica|América Latina|LATAM|español de América',
  en: 'inglés|English|en-GB|en-US',
});

const flags: ReadonlyMap<string, boolean> = new Map(
  (['si', 'yes', 'true', 'on', 'verdadero', 's', 'y'] as const)
    .map((word): [string, boolean] => [word, true])
    .concat((['no', 'false', 'off', 'falso', 'n'] as const).map((word): [string, boolean] => [word, false])),
);

/** The protocol's own name of a key, or the key as it stands. */
export const keyNamed = (key: string): string => keys.get(folded(key)) ?? key;

/** The protocol's own name of a value, or nothing when it is none. */
export const valueNamed = (value: string): string | undefined => values.get(folded(value));

/** "sí", "Yes", "no": what a person writes for a switch. */
export const flagNamed = (value: string): boolean | undefined => flags.get(folded(value));
