/** Whom somebody tells of, when what happened to them is no joke. */
export const who =
  '(?:mi|mis|nuestr[oa]s?|su|sus|el|la|los|las|un|una|l[ao]s) (?:(?:querid[oa]|pobre|propi[oa]|otr[oa]) )?(?:madre|padre|padres|mam[aá]|mamita|mami|pap[aá]|papito|jef(?:e|a|ecita)|viej[oa]s?|abuel[oa]s?|abuelit[oa]s?|yay[oa]|nono|nona|espos[oa]|marido|mujer|pareja|novi[oa]|ex|hij[oa]s?|hijit[oa]|niñ[oa]s?|nen[ea]s?|pib[ea]s?|chic[oa]s?|cri[oa]s?|peque(?:ñ[oa])?s?|chamac[oa]|beb[eé]s?|bebito|herman[oa]s?|hermanit[oa]|t[ií][oa]s?|prim[oa]s?|suegr[oa]s?|cuñad[oa]s?|yerno|nuera|sobrin[oa]s?|niet[oa]s?|amig[oa]s?|compañer[oa]s?|vecin[oa]s?|socio|señora?|perr[oa]|perrit[oa]|gat[oa]|gatit[oa]|mascota|caballo)';
/** The same in English. */
export const whom =
  "(?:my|our|his|her|their|a|the|your) (?:(?:late|dear|old|little|poor|elderly|best|baby|youngest|eldest|\\d+[- ]year[- ]old) )*(?:mum|mom|mam|mother|dad|father|parents?|husband|wife|partner|ex|boyfriend|girlfriend|fianc[eé]e?|sons?|boy|girl|lad|daughters?|brother|sister|nan|nana|gran\\p{L}*|aunt|uncle|cousin|bab(?:y|ies)|toddler|kids?|child(?:ren)?|little (?:one|boy|girl)|friend|mate|neighbou?r|dog|pup|puppy|cat|kitten|pet|rabbit|horse|twins?)(?:['’]s)?";
/** Up to so many words between. */
export const up = (words: number): string => `(?:[ ,]+[\\p{L}'’]+){0,${words}}?[ ,]+`;
