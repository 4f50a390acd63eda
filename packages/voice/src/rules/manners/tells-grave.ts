import { graver } from './grave-news.ts';
import { tellsHarm } from './harm-told.ts';
import { lowerOf } from '../../text/lower-of.ts';
import { lowerWords } from '../../text/whole-words.ts';

/** Whether somebody tells of a death, an illness, an accident or violence, in Spanish or English. */
export const tellsGrave = (said: string): boolean => {
  grave.lastIndex = 0;
  told.lastIndex = 0;
  graver.lastIndex = 0;
  const heard = lowerOf(said.slice(0, 4000)).replace(thingsDying, ' ');
  return !told.test(heard) && (grave.test(heard) || graver.test(heard) || tellsHarm(heard));
};

const grave = lowerWords(
  `fallecid[oa]|falleció|fallecer|(?<!(?:móvil|celular|celu|teléfono|tele|ordenador|compu|computadora|batería|cargador|lavadora|nevera|heladera|coche|carro|auto|wifi|internet|planta|impresora|router|tablet|portátil|app|aplicación|pantalla) )(?:ha muerto|muri[oó])(?! (?:de (?:risa|ganas|hambre|amor|miedo|la risa)|(?:mi|el|la|su|nuestro) (?:pantalla|reloj|móvil|celular|celu|teléfono|tele|ordenador|compu|computadora|batería|cargador|lavadora|licuadora|batidora|horno|caldera|nevera|coche|carro|auto|wifi|internet|planta|impresora|router|tablet|portátil|fiesta)))|nació sin vida|nacid[oa] muert[oa]|(?:perd(?:í|imos)) (?:al bebé|a mi bebé|la casa|nuestra casa|todo|al niño|a la niña|el embarazo)|se (?:me |nos )?(?:quemó|incendió) (?:la|el|nuestr[oa]|mi) (?:casa|departamento|depa|depto|piso|apartamento|local|negocio|taller)|enterr(?:amos|é|aron) a (?:mi|su|nuestr[oa])|(?:lo|la|me|nos) atropell(?:aron|ó)|(?<!(?:a dar|(?:me|nos) da|dando) )(?:un|el) (?:infarto|derrame|ictus|acv|avc|coma)|está intern(?:ado|ada)|desplaz(?:aron|ados|adas) por la violencia|paralítico|tetrapléjic[oa]|se nos fue(?= (?:mi|nuestr[oa]|el (?:abuel|niñ|beb|viej)\\p{L}*|ayer|anoche|hace|para siempre|tan joven)|[,.]|$)|defunción|funeral|velorio|tanatorio|entierro|esquela|luto|viud[oa]|perdí a mi(?! (?:equipo|grupo|guía|gente|amiga? en))|perdimos a (?:mi|nuestr[oa])|aborto|cáncer|quimio(?:terapia)?|en coma|uci|terapia intensiva|suicid\\p{L}+|(?<!por )accidente(?! (?:geográfico|de la máquina|más|tan|feliz))|en el hospital|hospitalizad[oa]|ingresad[oa] (?:en|desde|por)|lost (?:my|our) (?:mum|mom|mother|dad|father|husband|wife|son|daughter|brother|sister|nan|gran|baby)(?! (?:in|at) (?:the|your) \\p{L}+)|(?:me|le|nos|te|les) (?:han |ha )?diagnostic(?:ado|aron|ó)|leucemia|tumor|metástasis|terminal(?= (?:de|en fase))|paliativos|a mano armada|(?:me|nos|le|la|lo) asalt(?:aron|ó)|nos encañonaron|apuñal\\p{L}+|violación|me violaron|maltrat(?:o|ó)|incendio|secuestr\\p{L}+|burn(?:ed|t) (?:down|to the ground)|lost everything|heart attack|(?:had|suffered) a stroke|passed away|has died|died (?:yesterday|today|last|this|suddenly|of|in)|my (?:mum|mom|mother|dad|father|husband|wife|son|daughter|brother|sister|nan|gran) died|funeral|bereave\\p{L}*|(?:was|were|been|got) killed|car crash|(?:diagnosed with|has|have|got) (?:als|leukemia|leukaemia|a tumou?r)|at gunpoint|mugged|stabbed|raped|hospice|life support|miscarriage|stillborn|cancer|chemo(?:therapy)?|intensive care|suicid\\p{L}+|widow(?:er)?|house fire`,
);
/** A death on the screen or on the page is nobody's, and nobody laughs while telling of a real one. */
const told = lowerWords(
  'j[aei]j[aei]\\p{L}*|haha\\p{L}*|lol|(?:el|un|la|una|su|este|esta) (?:documental|película|peli|libro|novela|serie|obra|disfraz|videojuego|juego|capítulo|exposición)|the (?:film|movie|book|novel|series|documentary|show|game|play|exhibition)',
);
/** "My kettle died this morning": a thing's death is a figure. */
const thingsDying =
  /(?:kettle|toaster|telly|tv|laptop|phone|boiler|fridge|freezer|oven|printer|router|battery|charger|hoover|washer|car|van|headphones|console) (?:has |just |have )*died/gu;
