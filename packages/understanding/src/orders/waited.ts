import { QUANTITY } from './quantities.ts';

/**
 * A span of time told: how long somebody has waited ("llevo tres semanas esperando", "hace dos horas", "for 40 minutes"), or when it
 * was ("three days ago"). No thing is counted in it. Hours of a court and months of a course are ("dos horas de pista"), and stay.
 */
export const withoutWaits = (text: string): string => text.replace(SINCE, ' , ').replace(WAITED, ' , ');

/** Whether somebody tells how long they have waited for us: "llevo media hora esperando", "waiting 40 minutes for". */
export const tellsWait = (text: string): boolean => WAITS.test(text);

const MANY = String.raw`(?:${QUANTITY}|media|vari[oa]s|much[oa]s|several|many|an?|half an)`;
const UNIT = String.raw`(?:segundos?|min(?:uto|utito|ute)?s?|horas?|horitas?|hours?|hrs?|d[ií]as?|days?|noches?|nights?|semanas?|weeks?|quincenas?|mes(?:es)?|months?|a[ñn]os?|years?)`;
const SPAN = String.raw`${MANY}\s+(?:(?:pu[tñ]\p{L}+|larg[oa]s|benditos?|whole|long)\s+)?${UNIT}(?!\p{L})(?:\s+(?:y\s+(?:medi[oa]|pico|algo)|and\s+a\s+half|now|ya|enter[oa]s))?`;
const ABOUT = String.raw`(?:(?:ya|casi|como|unos|unas|alrededor\s+de|m[aá]s\s+de|cerca\s+de|about|almost|nearly|over|more\s+than|at\s+least|already|the\s+last|the\s+past)\s+){0,2}`;
/** No length of a thing sold: "tres semanas de curso"; "dos horas de espera" is one of waiting. */
const OF_NOTHING = String.raw`(?!\s+(?:de|of)\s+(?!espera|retraso|demora|atraso|silencio|waiting|delay|silence))`;

/** What says that time has passed: the span after it is none of what is ordered. "Me llevo dos días de curso" takes it. */
const SINCE = new RegExp(
  String.raw`(?<!\p{L})(?:(?<!(?:me|nos)\s)(?:llev(?:o|amos|a|an|aba|[aá]bamos)|hac(?:e|[ií]a)|van|ya\s+son|tras|durante)|waiting(?:\s+for)?|waited(?:\s+for)?|been|after)\s+${ABOUT}${SPAN}${OF_NOTHING}(?:\s+(?:de|of)\s+\p{L}+)?(?:\s+(?:esperando|waiting))?(?!\p{L})`,
  'giu',
);

/** What says it after the span: "40 minutos esperando", "three weeks ago", "dos horas tarde". */
const WAITED = new RegExp(
  String.raw`(?<!\p{L})(?:for\s+)?${ABOUT}${SPAN}\s+(?:(?:ya|sigo|seguimos|estoy)\s+)?(?:esperando|aguardando|llamando|escribiendo|reclamando|pidiendo|buscando|pendientes?|tarde|atr[aá]s|(?:de|of)\s+(?:espera|retraso|demora|atraso|silencio|waiting|delay|silence)|ago|late|waiting|overdue|calling|on\s+hold)(?!\p{L})`,
  'giu',
);

const WAITS = new RegExp(
  String.raw`(?<!\p{L})(?:(?:llev(?:o|amos|a|an)|van|ya\s+son)\s+)?${ABOUT}${SPAN}\s+(?:esperando|aguardando|(?:de|of)\s+(?:espera|retraso|demora)|waiting|overdue)(?!\p{L})|(?<!\p{L})(?:been\s+)?wait(?:ing|ed)\s+(?:for\s+)?${ABOUT}${SPAN}|(?<!\p{L})hace\s+${ABOUT}${SPAN}\s+que\s+(?:l[aeo]s?\s+)?(?:ped|hic|orden|encarg|compr|esper)`,
  'iu',
);
