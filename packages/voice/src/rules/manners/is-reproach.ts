import { lowerOf } from '../../text/lower-of.ts';
import { lowerWords } from '../../text/whole-words.ts';

/** Whether a loss is told as a reproach to us: "seguís cobrándole a mi madre, que murió en enero". */
export const isReproach = (said: string): boolean => {
  reproach.lastIndex = 0;
  return reproach.test(lowerOf(said.slice(0, 4000)));
};

const reproach = lowerWords(
  'sinvergüenzas?|vergüenza|vergonzos[oa]|(?:por|es) (?:vuestra|su|tu|la) culpa|faltas? de respeto|(?:segu[ií]s|siguen|continúan?|continuáis) (?:cobr|factur|llam|reclam|mand|envi|molest|exig|carg)\\p{L}+ndo\\p{L}*|(?:por )?(?:segunda|tercera|cuarta|quinta|enésima|\\d+ª) vez|otra vez|nadie (?:\\p{L}+ ){0,2}(?:contesta|responde|hizo|hace|ayuda|atiende|coge)\\p{L}*|hij[oa]s? de (?:puta|perra|la|tu)|asco|denuncia\\p{L}*|inhuman[oa]s?|indignante|indigna|insensib\\p{L}+|buitres|ladron\\p{L}+|rater\\p{L}+|negligen\\p{L}+|mierda|tan (?:eficientes|atentos|amables)|(?:keep|still|kept) (?:bill|charg|call|send|chas|ask|demand)\\p{L}*ing|(?:third|fourth|fifth|umpteenth|second|tenth) time|you people|disgust\\p{L}*|shame\\p{L}*|appalling|heartless|callous|vultures|negligen\\p{L}+|your (?:fault|steward|driver|staff)|(?:nobody|no one) (?:\\p{L}+ ){0,2}(?:answer|repl|help|care)\\p{L}*|how dare|sent \\p{L}+ (?:\\p{L}+ ){0,3}again',
);
