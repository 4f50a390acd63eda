import type { Reading } from '../../reading.ts';
import type { Rule, Sighting } from '../../rule.ts';
import { emojiIn } from '../../text/emoji.ts';
import { cheer, graver, tellsHarm } from '#turns';
import { lowerOf } from '../../text/lower-of.ts';
import { replacement } from '../spot.ts';
import { lowerWords } from '../../text/whole-words.ts';

const grave = lowerWords(
  `fallecid[oa]|falleció|fallecer|(?<!(?:móvil|celular|celu|teléfono|tele|ordenador|compu|computadora|batería|cargador|lavadora|nevera|heladera|coche|carro|auto|wifi|internet|planta|impresora|router|tablet|portátil|app|aplicación|pantalla) )(?:ha muerto|muri[oó])(?! (?:de (?:risa|ganas|hambre|amor|miedo|la risa)|(?:mi|el|la|su|nuestro) (?:pantalla|reloj|móvil|celular|celu|teléfono|tele|ordenador|compu|computadora|batería|cargador|lavadora|nevera|coche|carro|auto|wifi|internet|planta|impresora|router|tablet|portátil|fiesta)))|nació sin vida|nacid[oa] muert[oa]|(?:perd(?:í|imos)) (?:al bebé|a mi bebé|la casa|nuestra casa|todo|al niño|a la niña|el embarazo)|se (?:me |nos )?(?:quemó|incendió) (?:la|el|nuestr[oa]|mi) (?:casa|departamento|depa|depto|piso|apartamento|local|negocio|taller)|enterr(?:amos|é|aron) a (?:mi|su|nuestr[oa])|(?:lo|la|me|nos) atropell(?:aron|ó)|(?<!(?:a dar|(?:me|nos) da|dando) )(?:un|el) (?:infarto|derrame|ictus|acv|avc|coma)|está intern(?:ado|ada)|desplaz(?:aron|ados|adas) por la violencia|paralítico|tetrapléjic[oa]|se nos fue|defunción|funeral|velorio|tanatorio|entierro|esquela|luto|viud[oa]|perdí a mi(?! (?:equipo|grupo|guía|gente|amiga? en))|perdimos a (?:mi|nuestr[oa])|aborto|cáncer|quimio(?:terapia)?|en coma|uci|terapia intensiva|suicid\\p{L}+|(?<!por )accidente(?! (?:geográfico|de la máquina|más|tan|feliz))|en el hospital|hospitalizad[oa]|ingresad[oa] (?:en|desde|por)|lost (?:my|our) (?:mum|mom|mother|dad|father|husband|wife|son|daughter|brother|sister|nan|gran|baby)(?! (?:in|at) (?:the|your) \\p{L}+)|(?:me|le|nos|te|les) (?:han |ha )?diagnostic(?:ado|aron|ó)|leucemia|tumor|metástasis|terminal(?= (?:de|en fase))|paliativos|a mano armada|(?:me|nos|le|la|lo) asalt(?:aron|ó)|nos encañonaron|apuñal\\p{L}+|violación|me violaron|maltrat(?:o|ó)|incendio|secuestr\\p{L}+|burn(?:ed|t) (?:down|to the ground)|lost everything|heart attack|(?:had|suffered) a stroke|passed away|has died|died (?:yesterday|today|last|this|suddenly|of|in)|my (?:mum|mom|mother|dad|father|husband|wife|son|daughter|brother|sister|nan|gran) died|funeral|bereave\\p{L}*|(?:was|were|been|got) killed|car crash|(?:diagnosed with|has|have|got) (?:als|leukemia|leukaemia|a tumou?r)|at gunpoint|mugged|stabbed|raped|hospice|life support|miscarriage|stillborn|cancer|chemo(?:therapy)?|intensive care|suicid\\p{L}+|widow(?:er)?|house fire`,
);
/** A death on the screen or on the page is nobody's, and nobody laughs while telling of a real one. */
const told = lowerWords(
  'j[aei]j[aei]\\p{L}*|haha\\p{L}*|lol|(?:el|un|la|una|su|este|esta) (?:documental|película|peli|libro|novela|serie|obra|disfraz|videojuego|juego|capítulo|exposición)|the (?:film|movie|book|novel|series|documentary|show|game|play|exhibition)',
);
/** "My kettle died this morning": a thing's death is a figure. */
const thingsDying =
  /(?:kettle|toaster|telly|tv|laptop|phone|boiler|fridge|freezer|oven|printer|router|battery|charger|hoover|washer|car|van|headphones|console) (?:has |just |have )*died/gu;

const joy = lowerWords(
  `(?<!qué )enhorabuena|felicidades|(?:nos|me) alegr(?:a|amos|o)\\p{L}*|espectacular|cup[oó]n|de regalo|le regalamos|te regalamos|promoción|have fun|super|no worries|felicitaciones|felicito|jaja\\p{L}*|jeje\\p{L}*|jiji\\p{L}*|(?:muy )?buenas noticias|(?:qué |muy )buena noticia|qué (?:alegría|emoción|ilusión|lindo|gusto|copado|crack|divertido|padre|chévere|bacano)|de lujo|hooray|hurray|haha\\p{L}*|lol|happy to help|exciting|excited|good news|great news|thrilled|congrat\\p{L}*|genial|guay|padrísimo|chévere|súper(?!\\p{L})|excelente|perfect|estupendo|fenomenal|qué bien|qué guay|qué chido|qué bueno|bacano|bárbaro|buenísimo|perfecto|fantástico|maravilloso|increíble|nos encanta|feliz (?:día|tarde|semana|noche|finde)|a disfrutar|disfruta|yuju|yay|woohoo|great|awesome|amazing|fantastic|wonderful|brilliant|love it|lovely|cool|have an? (?:great|fantastic|amazing|nice|lovely|good|wonderful|fab) (?:\\p{L}+)|happy (?:monday|friday|day|weekend)|enjoy|cheers`,
);
/** Emoji that keep company in grief. */
const gentle = /^(?:🙏|❤|🖤|🤍|💙|💜|🕊|😔|😢|😞|🌹|🫂|💐|🕯)/u;

/** Joy has no place beside a death. */
export const gravity: Rule = {
  id: 'gravity',
  group: 'manners',
  severity: 'block',
  languages: ['es', 'en'],
  texts: {
    joy: {
      es: 'Te cuenta algo muy duro: «{term}» no cabe en esta respuesta.',
      en: 'They are telling you something very hard: “{term}” has no place in this answer.',
    },
    emoji: { es: 'Te cuenta algo muy duro: sin {term}.', en: 'They are telling you something very hard: no {term}.' },
    exclamation: {
      es: 'Te cuenta algo muy duro: sin exclamaciones.',
      en: 'They are telling you something very hard: no exclamation marks.',
    },
  },
  check: (reading) => (isGrave(reading) ? joyIn(reading) : []),
};

const isGrave = ({ signals }: Reading): boolean => {
  if (signals.isGrave !== undefined) return signals.isGrave;
  return (signals.personSaid ?? []).slice(-5).some((said) => {
    grave.lastIndex = 0;
    told.lastIndex = 0;
    graver.lastIndex = 0;
    const heard = lowerOf(said.slice(0, 4000)).replace(thingsDying, ' ');
    return !told.test(heard) && (grave.test(heard) || graver.test(heard) || tellsHarm(heard));
  });
};

/** What both lists know is said once. */
const gladIn = (text: string): RegExpExecArray[] => {
  const glad = [...lowerOf(text).matchAll(joy)];
  const ends = (match: RegExpExecArray): number => match.index + match[0].length;
  const apart = (of: RegExpExecArray): boolean => glad.every((it) => ends(it) <= of.index || ends(of) <= it.index);
  return [...glad, ...[...lowerOf(text).matchAll(cheer)].filter(apart)];
};

const joyIn = ({ text }: Reading): Sighting[] => [
  ...gladIn(text).map((match): Sighting => ({
    span: { start: match.index, end: match.index + match[0].length },
    because: 'joy',
    values: { term: text.slice(match.index, match.index + match[0].length) },
    confidence: 0.9,
  })),
  ...emojiIn(text)
    .filter((it) => !gentle.test(it.text))
    .map((it): Sighting => ({
      span: { start: it.start, end: it.end },
      because: 'emoji',
      values: { term: it.text },
      fixes: [replacement(text[it.start - 1] === ' ' ? it.start - 1 : it.start, it.end, '')],
      confidence: 0.95,
    })),
  ...[...text.matchAll(/!+/gu)].map((match): Sighting => ({
    span: { start: match.index, end: match.index + match[0].length },
    because: 'exclamation',
    fixes: [replacement(match.index, match.index + match[0].length, '.')],
    confidence: 0.8,
    severity: 'warn',
  })),
];
