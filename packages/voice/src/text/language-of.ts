import { neighbourWords } from '#turns';
import type { VoiceLanguage } from '../voice-language.ts';
import type { Word } from './words.ts';

const spanish = new Set(
  `de la que el en y a los se del las un por con una su para es al lo como más o pero sus le ha me si sin este ya
   cuando todo esta son fue muy hasta desde está mi nos te tu tus gracias hola qué cómo dónde cuándo también os les
   porque yo sí ti puedes puede hoy mañana ahora pedido tienes tiene hay eso así aquí buenas buenos días perdona
   nuestro nuestra nuestros nuestras vos ustedes vosotros usted favor nos vemos esto ese esa donde entre sobre lunes viernes estamos somos hemos lamentamos sentimos`.split(
    /\s+/,
  ),
);
const english = new Set(
  `the of and to in is you that it for on are as with they at be this have from or had by but what we can our your
   out up will would there their if do my i i'm we're we'll we've you're it's don't please thanks thank hi hello sorry
   how when where not was were has been so just here us about get any all yes let know order delivery an under after less take takes try fits free see
   there's that's day days one two three off over back than then now open size new more only some every works work send`.split(
    /\s+/,
  ),
);
const neighbours = new Set(
  `não você obrigado obrigada muito uma são aos olá pois els amb això però gràcies més aquest aquesta molt les des est
   une vous nous merci bonjour dans pour pas avec il di che non grazie per sono della ciao und der die das ist nicht
   bitte danke ich wir sie ein eine`.split(/\s+/),
);

/** Words of Spanish that its neighbours have too: beside theirs they say half as much. */
const shared = new Set('a al con de del el en es la las los o para por se si su te tu una y'.split(' '));
/** Letters that neither Spanish nor English writes. */
const foreignLetter = /[ãõàèòùâêîôûßäöçøåœłżşğțșŀ]/u;

/**
 * The language of a draft as far as common words tell: enough to choose the rules. The server's answer, when it is in
 * the signals, goes before this one.
 */
export const languageOf = (words: readonly Word[], fallback: VoiceLanguage): VoiceLanguage | 'other' => {
  let es = 0;
  let en = 0;
  let other = 0;
  let ofAll = 0;
  let onlyTheirs = 0;
  for (const { key, text } of words) {
    if (shared.has(key)) ofAll += 0.5;
    if (neighbourWords.has(key) || (foreignLetter.test(key) && !/^\p{Lu}/u.test(text))) onlyTheirs++;
    else if (spanish.has(key)) es++;
    else if (/[ñ¿¡]|[áéíóú]/u.test(key)) es += 0.5;
    if (english.has(key)) en++;
    if (neighbours.has(key)) other++;
  }
  other = Math.max(other, onlyTheirs);
  if (other >= 2 && other > es - ofAll && other > en) return 'other';
  if (onlyTheirs > 0 && es <= ofAll && en === 0) return 'other';
  if (es === en) return hasForeignScript(words) ? 'other' : fallback;
  return es > en ? 'es' : 'en';
};

const hasForeignScript = (words: readonly Word[]): boolean => {
  let foreign = 0;
  for (const { text } of words) if (!/\p{Script=Latin}|\p{N}/u.test(text)) foreign++;
  return foreign * 2 > words.length;
};
