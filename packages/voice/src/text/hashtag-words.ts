import { verbs } from '../verbs/analyse.ts';
import { unaccented } from './words.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).map(unaccented));

/** What hashtags are made of, without accents. */
const spanish = setOf(
  `a al con de del e el en es esta este esto la las lo los mas me mi mis muy no nos nuestra nuestro nuestros o os para por que se si sin su sus te tu tus un una
   unos va y ya yo casa feliz felices lunes martes miercoles jueves viernes sabado domingo dia dias noche noches tarde tardes buenos buenas como cuando donde
   madre padre mama papa amor vida vidas comida cafe pan moda verano invierno otoño primavera navidad fiesta fiestas musica cine libro libros viaje viajes
   playa sol mar fin finde semana mes año años nuevo nueva nuevos nuevas todo todos toda todas siempre nunca hoy mañana ayer contigo conmigo mundo gente amigos
   amigas familia salud corazon tiempo local locales barrio mujer mujeres hombre hombres hecho hecha hechos mano manos compra compras apoya vamos juntos juntas
   somos eres soy quien gracias gran grande mejor mejores equipo ciudad ciudades pueblo pueblos madrid barcelona malaga sevilla valencia bilbao mexico oaxaca
   puebla guadalajara monterrey cdmx bogota medellin cali colombia argentina rosario cordoba mendoza españa uruguay chile peru andalucia galicia asturias
   sostenible lento lenta rico rica ricos vive vivan ama cocina recetas receta hogar ideas inspiracion regala querida querido queridos tierra feria ferias
   flores flor letras noche reto retos lectura leer arte teatro danza calle calles plaza agua aguas bosque campo huerto abuela abuelo abuelas niñas niños
   perro perros gato gatos mate vino vinos cerveza pizza tacos taco arepa asado paella chocolate pastel helado desayuno comer cena sabor sabores mesa carta menu
   tienda tiendas mercado negocio negocios pequeño pequeña pequeños comercio cerca lejos aqui alla ahora antes despues primera primero ultimo ultima unico
   unica bonito bonita lindo linda bello bella bien mal poco mucho mucha muchas tanto solo sola solos puerta puertas cielo luz luna estrella estrellas sueño
   sueños historia historias memoria camino caminos ruta rutas paso pasos bici bicicleta tren avion vuelo vuelos hotel maleta escapada vacaciones verde verdes
   azul rojo roja blanco negro color colores foto fotos video voz voces cancion canciones concierto festival cultura museo museos escuela cole clase clases
   profe profes alumnos universidad trabajo empleo futuro presente pasado cambio cambios clima planeta reciclaje energia justicia paz libertad derechos
   igualdad orgullo violencia basta fuerza animo corre correr maraton futbol gol partido copa seleccion campeones vecinos vecinas ayuntamiento alcaldia
   semilla semillas raiz raices café te dulce dulces salado maiz trigo aceite oliva queso jamon fruta frutas verduras temporada otra otro otros vez veces
   cada contra desde entre hasta sobre porque pero ni sea ser estar hay dice dicen cuenta cuentas mira siente crece empieza vuelve volvemos queremos tenemos
   hacemos podemos vivimos creemos cuidamos crecemos sumate unete ven vente lleva llevo quiero puedo hago voy estoy quedo apoyo elijo compro cuido leo
   tradicion tradiciones artesania artesanos oficio oficios carnaval dona donar sangre libre libres segura seguro mayores jovenes rebajas regalo regalos sorteo`,
);
const english = setOf(
  `a the of and for in on my your our we you i me us it is are be to by at one from with this that what whats who how when where why not no yes so all out up off
   over under love day days monday tuesday wednesday thursday friday saturday sunday small business businesses shop shopping local made good great best better
   morning mornings night nights evening life lives food coffee home homes stay international world national book books reading read green women woman men man
   kids kid dog dogs cat cats art arts city street garden earth water team happy new year years mothers mother fathers father mum mom dad thank thanks support
   ever photo photos week weekend weekends time times today tomorrow tonight now never always take takes make makes making find get give giving go going come see
   look live living let lets keep run running walk ride bike back down side sunny sun sunshine sea beach summer winter spring autumn fall holiday holidays travel
   trip road trips flight fly flying sky stars moon light lights desk office work working working hard job jobs school schools class teacher teachers student
   students music song songs dance dancing film films movie movies show shows game games play players win winning final cup first last next big little more less
   most every everyone everything nothing something people person friend friends family families baby girl girls boy boys heart hearts head hand hands eye eyes
   mind body health healthy care cares carers matters matter mental safe safety free freedom peace hope dream dreams story stories history future past change
   climate planet plastic recycle recycling save saving wild nature tree trees flower flowers farm farmers market markets eat eating drink drinks beer wine tea
   cake cakes bread pizza burger vegan veg taste kitchen cook cooking bake baking recipe recipes breakfast lunch dinner brunch house open close closed door doors
   behind scenes throwback motivation join meet greet follow share like tell ask learn learning help helping proud pride power black white red blue pink gold
   style fashion look wear wearing vintage second old young fit fitness gym yoga strong london york england scotland wales ireland america texas california`,
);

/** Long words that happen to be three short ones. */
const single = setOf(
  `compromisos conservamos bienestares conciudadanos conciudadanas lookalike nevertheless whatsoever whosoever wheresoever indoors withindoors lighthouseman
   outdoorsman classmate handiwork`,
);

/** The words of a hashtag written in small letters, when it is surely three or more of them. */
export const hashtagWords = (tag: string): string[] | undefined => {
  if (tag.length < 8 || tag.length > 60 || tag !== tag.toLowerCase() || single.has(tag)) return undefined;
  const plain = unaccented(tag);
  if (plain.length !== tag.length) return undefined;
  const lengths =
    pieces(plain, (word) => spanish.has(word) || isVerb(word)) ?? pieces(plain, (word) => english.has(word));
  if (lengths === undefined) return undefined;
  let end = 0;
  return lengths.map((length) => tag.slice(end, (end += length)));
};

/** "callejeando", "donar": verbs are too many to be listed. */
const isVerb = (word: string): boolean => {
  if (word.length < 6) return false;
  const gerund = /^(\p{L}{4,})(?:(ando)|iendo)$/u.exec(word);
  if (gerund !== null) return verbs().has(`${gerund[1]}${gerund[2] === undefined ? 'er' : 'ar'}`);
  return /[aei]r$/u.test(word) && verbs().get(word)?.isCommon === true;
};

/** The fewest words that make the tag: words long enough that chance does not put them side by side, as in "aguacate". */
const pieces = (tag: string, isWord: (word: string) => boolean): number[] | undefined => {
  const best: (number[] | undefined)[] = [[]];
  for (let end = 1; end <= tag.length; end++) {
    for (let start = Math.max(0, end - 14); start < end; start++) {
      const before = best[start];
      if (before === undefined || before.length + 1 >= (best[end]?.length ?? Infinity)) continue;
      if (isWord(tag.slice(start, end))) best[end] = [...before, end - start];
    }
  }
  const words = best[tag.length];
  if (words === undefined || words.length < 3 || tag.length < words.length * 2.8) return undefined;
  const long = words.filter((length) => length > 3).length;
  const some = words.filter((length) => length > 2).length;
  return long > 0 && long + some > 2 && words.at(-1) !== 1 && (words[0] ?? 0) + (words.at(-1) ?? 0) > 5
    ? words
    : undefined;
};
