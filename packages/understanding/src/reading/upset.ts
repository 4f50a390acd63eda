import { fold } from '../text/fold.ts';
import { shortText } from '../text/short-text.ts';

/**
 * Whether who reports a fault is upset by it. A complaint alone is no anger: "la farola de mi calle no enciende" tells what is
 * broken, "tercera vez que llamo" tells how it feels. Read from what is shouted, judged, called names, repeated, waited for, spoilt or threatened.
 */
export const isUpset = (text: string): boolean => {
  const short = shortText(text);
  const read = fold(short);
  return SHOUTED.test(short) || SIGNS.some((sign) => sign.test(read));
};

/** Whether somebody of ours is called names, or what is ours foul words: that is anger however the rest is put. */
export const callsNames = (text: string): boolean => NAMES.test(fold(shortText(text)));

/** Three words in capitals one after the other, several marks, or a face that says it. */
const SHOUTED =
  /(?<!\p{L})\p{Lu}{3,}[\s,!]+\p{Lu}{2,}[\s,!]+\p{Lu}{2,}(?!\p{L})|[!?]{3,}|!.*!.*!|[😡🤬😠😤👎🙄💔😭🤡🤦😒😞😢🤮]/u;

const word = (...words: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})(?!\p{L})`, 'u');

// What we are called, and foul words for what is ours.
const NAMES = word(
  'sinverguenzas?|caraduras?|inutil(?:es)?|inept[oa]s?|incompetentes?|imbecil(?:es)?|idiotas?|estupid[oa]s|gilipollas|payas[oa]s|pendej[oa]s|cabron(?:es)?|pelotud[oa]s|desgraciad[oa]s|gentuza|malnacid[oa]s|hij[oa]s? de (?:puta|perra|la)|hijueput\\p{L}*|hdp|(?:mierda|asco|porqueria|basura) de',
  'idiots?|morons?|clowns|imbeciles?|incompetents?|incompetence|crooks?|scumbags?|scum|bastards?|arseholes?|assholes?|muppets|cowboys|shitty|crappy|piece of (?:shit|crap|rubbish)|fuck\\p{L}*',
);

const SIGNS = [
  NAMES,
  // How it is judged, and how they feel. Folded text.
  word(
    'verg[uü]enza\\p{L}*|vergonzos[oa]|indigna\\p{L}*|inaceptable|intolerable|lamentable|penos[oa]|pesim[oa]s?|horrible servicio|fatal|desastre|desastros[oa]|asco|asqueros[oa]|porqueria|mierda|basura|cutre|tomadura|chapuza|estafa\\p{L}*|timo|timad[oa]s?|robo|ladron\\p{L}*|rater[oa]s?|enga[nñ]\\p{L}+|burla|falta de respeto|descar[oa]\\p{L}*',
    'hart[oa]s?|cansad[oa]s? de|cabread[oa]s?|enfad\\p{L}+|enoj\\p{L}+|encabron\\p{L}+|emputad\\p{L}+|furios[oa]s?|indignad[oa]s?|decepcion\\p{L}*|frustra\\p{L}+|desesperad[oa]s?|molest[oa]s?|quemad[oa]|podrid[oa]|rabia|bronca|coraje|berraquera|impotencia|preocupad[oa]s?|angustiad[oa]s?|llorando|llor[oa]',
    'no puede ser|como puede ser|como es posible|es normal que|no es normal|os parece (?:normal|bonito)|les parece|te parece|en serio|de verdad que|hasta cuando|que poca|increible que|manda (?:huevos|narices)|ya basta|basta ya|el colmo|ni siquiera|encima|para colmo|otra vez igual|siempre (?:igual|lo mismo)|gracias por nada|enhorabuena por|felicidades por|menudo|vaya (?:servicio|timo|mierda|tela)|que (?:mal|mala|decepcion|fraude|robo|falta)',
  ),
  // Once more, for so long, and nobody answers.
  word(
    '(?:segunda|tercera|cuarta|quinta|sexta|enesima|2a|3a|4a|\\d+) vez|otra vez|una y otra vez|mil veces|(?:tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varias|[3-9]) veces|de nuevo (?:sin|me|nos)',
    '(?:llev(?:o|amos|a|an)|hace|desde hace|van|ya son) (?:ya |mas de |casi |como )?(?:un|una|unos|unas|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince|veinte|varios|varias|muchos|muchas|media|\\d+) (?:\\p{L}+ )?(?:minutos|horas?|dias|noches|semanas?|mes(?:es)?|a[nñ]os?)',
    'sigo (?:esperando|sin)|seguimos (?:esperando|sin)|todavia (?:espero|esperamos|estoy esperando|no)|aun (?:espero|no)|nadie (?:me |nos |te )?(?:\\p{L}+)|nunca (?:me|nos|contest\\p{L}+|respond\\p{L}+|lleg\\p{L}+)|no (?:me|nos) (?:contest\\p{L}+|respond\\p{L}+|hac\\p{L}+ caso|atiend\\p{L}+|devuelv\\p{L}+)|me (?:ignor\\p{L}+|colg\\p{L}+|tom\\p{L}+ el pelo|marean|pasan de)|pasan de (?:mi|nosotros)',
    "(?:second|third|fourth|fifth|nth|\\d+(?:nd|rd|th)) time|times? now|over and over|(?:three|four|five|six|several|many|[3-9]) times|(?:been|waited|waiting)(?: on hold)?(?: for)? (?:over |more than |nearly |almost )?(?:an|a|two|three|four|five|six|\\d+) (?:\\p{L}+ )?(?:minutes|hours?|days|nights|weeks?|months?|years?)|(?:weeks|months|days|hours) (?:now|later|of|and)|still (?:waiting|no|not|nothing|haven't|hasn't|hasnt|havent|isn't|don't|can't|broken)|nobody|no one|no-one|never (?:again|got|arrived|came|called|replied|heard)|ignored?|hung up|keep (?:getting|being|saying|telling)|again(?= ?[.!?]| and)",
  ),
  word(
    'disgrace\\p{L}*|shameful|unacceptable|ridiculous|pathetic|appalling|awful|terrible|horrible|dreadful|shocking|disgusting|useless|worst|joke|scam|rip ?off|robbery|thieves|lies|liars?|lied|rubbish|crap|shit\\p{L}*|fuck\\p{L}*|bloody|damn|angry|furious|livid|fuming|raging|upset|fed up|sick of|tired of|had it with|disappoint\\p{L}*|frustrat\\p{L}*|annoy\\p{L}*|gutted|worried|crying|in tears|heartbroken|unbelievable|how is (?:this|that|it)|how hard|seriously|really\\?|are you kidding|kidding me|great job|well done for|nice one|thanks for nothing|bravo|what a',
  ),
  // What it spoilt, took or cost, and what they will do.
  word(
    'arruin\\p{L}+|estrope\\p{L}+ (?:el|la|mi|nuestr\\p{L}+)|perd(?:i|imos|ido)|me (?:habeis|han|has) (?:dejado|cobrado|hecho)|nos (?:habeis|han) (?:dejado|cobrado|hecho)|me dejaron|nos dejaron|me quede sin|boda|funeral|entierro|luna de miel|cumplea[nñ]os|navidad|mi (?:hij\\p{L}+|ni[nñ]\\p{L}+|bebe|madre|padre|abuel\\p{L}+|suegr\\p{L}+)|denunci\\p{L}+|consumo|abogad\\p{L}+|reclamacion|hoja de reclamaciones|me voy|nos vamos|nunca mas|jamas|no vuelvo|no volver\\p{L}+|doy de baja|darme de baja|me cambio',
    'ruined|spoil(?:t|ed)|lost (?:my|our|a|the)|out of pocket|wedding|funeral|honeymoon|birthday|christmas|my (?:kids?|child\\p{L}*|son|daughter|baby|mum|mom|dad|nan|gran\\p{L}*|mother|father)|report(?:ing)? you|lawyers?|solicitors?|small claims|trading standards|cancel(?:ling|ing)? (?:my|our)|leaving you|taking my (?:business|money)|last straw|done with',
  ),
];
