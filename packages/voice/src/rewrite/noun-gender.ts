const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

const feminine = list(`
  parte mano noche tarde clase gente llave calle base fe red ley voz web foto moto radio orden piel sal luz cruz flor imagen mujer
  madre leche sangre carne nave nube suerte muerte mente fuente frase serie sede torre bici tele peli app newsletter tablet play
  pyme señal cárcel hambre agua vez paz raíz nariz hermana amistad mamá labor miel tos sed tv tesis crisis dosis síntesis hipótesis
  sartén razón opinión decisión wifi tienda pyme corriente cifra compraventa expo disco-pub pasión costumbre gripe carne
`);
const masculine = list(`
  día problema tema sistema programa idioma mapa clima planeta drama esquema poema dilema lema sofá tranvía papá colega guía idiota
  diagrama panorama crucigrama telegrama trauma síntoma dogma enigma aroma plasma fantasma pijama taxista turista kilo cometa cura
`);
/** Words that may stand between "mi" and its noun. */
const leading =
  /^(?:mejor|peor|mayor|menor|gran|querid|propi|primer|segund|últim|nuev|viej|antigu|pequeñ|actual|humilde|más|muy|sincer|plen|complet|verdader|únic|anterior|próxim|estimad|buen|mal|viej|simple|entera|absolut|tot|total|car|mism|otr)/u;

export type Gender = 'f' | 'm';

/** The gender of a Spanish noun as far as its ending and the common exceptions tell. */
export const genderOf = (noun: string): Gender => {
  const singular = noun.length > 3 && noun.endsWith('s') ? noun.slice(0, -1) : noun;
  const short = singular.endsWith('e') && noun.endsWith('es') ? singular.slice(0, -1) : singular;
  if ([noun, singular, short, short.replace(/c$/u, 'z')].some((form) => masculine.has(form))) return 'm';
  if ([noun, singular, short, short.replace(/c$/u, 'z')].some((form) => feminine.has(form))) return 'f';
  if (/(?:[cstx]i[oó]n|dad|tad|tud|umbre|ez|ícil|encia|ancia)$/u.test(short)) return 'f';
  return singular.endsWith('a') ? 'f' : 'm';
};

/** The gender of what follows "mi": an adjective on the way may already show it. */
export const genderAfter = (keys: readonly string[]): Gender => {
  for (const key of keys) {
    if (!leading.test(key)) return genderOf(key);
    if (/(?:o|os)$/u.test(key)) return 'm';
    if (/(?:a|as)$/u.test(key)) return 'f';
  }
  return 'm';
};
