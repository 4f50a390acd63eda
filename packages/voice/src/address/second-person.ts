import { readingsOf, verbs } from '../verbs/analyse.ts';
import { thirdPresentVerb } from '../verbs/enclitic.ts';

/** `rare`: a verb few people use, so a noun more often than not. */
export type SecondPerson =
  | 'rare'
  | 'present'
  | 'preterite'
  | 'imperfect'
  | 'conditional'
  | 'future'
  | 'subjunctive'
  | 'vos';

const irregular: Readonly<Record<string, SecondPerson>> = {
  eres: 'present',
  has: 'present',
  vas: 'present',
  estás: 'present',
  das: 'present',
  ves: 'present',
  sabes: 'present',
  tienes: 'present',
  vienes: 'present',
  haces: 'present',
  dices: 'present',
  pones: 'present',
  puedes: 'present',
  quieres: 'present',
  sales: 'present',
  oyes: 'present',
  traes: 'present',
  debes: 'present',
  fuiste: 'preterite',
  diste: 'preterite',
  viste: 'preterite',
  ibas: 'imperfect',
  eras: 'imperfect',
  veías: 'imperfect',
  seas: 'subjunctive',
  vayas: 'subjunctive',
  hayas: 'subjunctive',
  estés: 'subjunctive',
  des: 'subjunctive',
  sepas: 'subjunctive',
  sos: 'vos',
  tenés: 'vos',
  querés: 'vos',
  podés: 'vos',
  sabés: 'vos',
  hacés: 'vos',
  venís: 'vos',
  decís: 'vos',
  ponés: 'vos',
  andá: 'vos',
  vení: 'vos',
  hacé: 'vos',
  decí: 'vos',
  tené: 'vos',
  poné: 'vos',
};
/** Plurals of nouns that a verb form would hide behind. */
const nouns: ReadonlySet<string> = new Set(
  `cosas casas veces partes clases noches tardes cuentas compras ventas tiendas marcas ofertas preguntas respuestas dudas fotos obras salas mesas
   tallas letras palabras personas semanas horas páginas fechas formas cartas copas pruebas muestras entradas salidas comidas bebidas ventanas
   bases sedes torres calles fuentes nubes frases series llaves bolsas cajas camas caras ideas jornadas ayudas reservas entregas visitas citas
   costes cortes cobres detalles bailes viajes mensajes paquetes informes cierres deportes trajes coches noticias tareas gracias
   reglas mejoras cargas multas firmas listas pistas rutas ramas tramas zonas vistas medias unas estas esas otras mismas todas entonces antes
   menos grandes libres tres seis jueves viernes martes lunes apenas además nuestras vuestras tantas algunas ningunas cuantas pocas muchas
   naves claves padres madres hombres nombres hambres reyes leyes peces niñas chicas amigas familias culturas películas escenas
   temporadas aventuras historias máquinas plantas carreras fiestas marchas colas bandas campañas demandas granjas alas uvas orillas sombras
   valores colores cupones intereses calientes claras sobras faltas esperas vueltas pausas causas excusas disculpas sorpresas promesas empresas
   mantas ruedas cuerdas cadenas lenguas pesas rentas tapas capas copias armas almas cremas sistemas problemas programas`.split(
    /\s+/u,
  ),
);

/** The tense in which a word says "tú" or "vos", as far as the word alone shows it. */
export const secondPersonOf = (word: string): SecondPerson | undefined => {
  const known = irregular[word];
  if (known !== undefined) return known;
  if (nouns.has(word) || word.length < 4) return undefined;
  if (/(?:tienes|vienes|pones|haces|dices|traes|sales)$/u.test(word)) return 'present';
  if (word.endsWith('aste') && verbs().has(`${word.slice(0, -4)}ar`)) return 'preterite';
  if (word.endsWith('iste')) {
    const stem = word.slice(0, -4);
    if (verbs().has(`${stem}er`) || verbs().has(`${stem}ir`)) return 'preterite';
    if (readingsOf(`${stem}e`).some(({ tense, isLoose }) => tense === 'preterite' && !isLoose)) return 'preterite';
  }
  if (word.endsWith('íste')) return 'preterite';
  if (word.endsWith('rás'))
    return readingsOf(`${word.slice(0, -2)}é`).some(({ tense }) => tense === 'future') ? 'future' : undefined;
  if (/[áéí]s$/u.test(word))
    return verbs().has(`${word.slice(0, -2)}${unaccent(word.at(-2) ?? '')}r`) ? 'vos' : undefined;
  return word.endsWith('s') ? inS(word.slice(0, -1)) : undefined;
};

const unaccent = (vowel: string): string => vowel.normalize('NFD').charAt(0);

const inS = (form: string): SecondPerson | undefined => {
  for (const { tense, isLoose, verb } of readingsOf(form)) {
    if (isLoose || (tense === 'subjunctive' && !verb.isCommon)) continue;
    if (!verb.isCommon && tense.startsWith('subjunctive')) continue;
    if (tense === 'imperfect' || tense === 'conditional' || tense === 'subjunctive') return tense;
    if (tense === 'subjunctive-imperfect') return 'subjunctive';
  }
  const verb = /[ae]$/u.test(form) ? thirdPresentVerb(form) : undefined;
  return verb === undefined ? undefined : verb.isCommon ? 'present' : 'rare';
};
