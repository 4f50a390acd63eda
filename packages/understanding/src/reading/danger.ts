// Danger is seldom called so: it is told by two circumstances at once. Folded text in.
const PEOPLE = String.raw`(?:ni[nñ][oa]s?|nen[eao]s?|chiquit[oa]s?|chic[oa]s|crios?|cria|hij[oa]s?|bebes?|peques?|abuel[oa]s?|madre|padre|papa|mama|suegr[oa]|gente|vecin[oa]s|alumn[oa]s|terraza|kids?|child|children|toddler|baby|daughter|son|mum|mom|dad|nan|gran|people|upstairs|pupils|tenants?)`;
const LIVE = String.raw`(?:tablero|enchufes?|cuadro (?:de luz|electrico)|fusibles?|caja de luz|cables?|farola|transformador|lampara|plafon|corriente|sockets?|fuse ?box|fuses|wires?|wiring|outlets?|light fitting|consumer unit|breakers?)`;
const WATER = String.raw`(?:agua|lluev\p{L}*|llovi\p{L}+|gotea\p{L}*|goter\p{L}+|chorre\p{L}+|inund\p{L}+|water|rain(?:s|ing)?|leak(?:s|ing)?|flood(?:s|ing|ed)?|pouring|dripping)`;
const near = (one: string, other: string, apart = 70): string =>
  String.raw`(?<!\p{L})(?:${one}(?!\p{L})[^.?!]{0,${apart}}(?<!\p{L})${other}|${other}(?!\p{L})[^.?!]{0,${apart}}(?<!\p{L})${one})(?!\p{L})`;

const BARE = String.raw`(?:(?:cable|hilo)s? (?:pelado|suelto|colgando|caido|al aire)s?|(?:live|bare|loose|exposed|hanging|fallen) (?:electric(?:al)? )?(?:wire|cable|wiring)s?)`;
const ROAD = String.raw`(?:carril|autopista|autovia|carretera|tunel|puente|via rapida|arcen|(?:fast|slow|middle|outside) lane|motorway|highway|freeway|tunnel|hard shoulder|level crossing)`;
const HALTED = String.raw`(?:tirad[oa]s?|parad[oa]s?|averiad[oa]s?|varad[oa]s?|atascad[oa]s?|atorad[oa]s?|muri[oa]|estamos|estoy|stuck|stranded|broken down|has died|stopped|conked out|we're|we are)`;
const BAD_SIGHT = String.raw`(?:oscur\p{L}*|noche|camion(?:es)?|trailers?|niebla|lluvia|sin luces|dark|lorries|trucks|fog|no lights|snow(?:ing)?|getting dark)`;
const LABOUR = String.raw`(?:romp\p{L}+ (?:la )?(?:fuente|aguas|bolsa)|de parto|contracciones|waters? (?:has |have )?broken?|in labou?r|contractions)`;
const SHUT = String.raw`(?:encerrad[oa]s?|atrapad[oa]s?|del otro lado|se qued\p{L}+ dentro|adentro|trapped|locked in|shut in|on the other side|can't get out)`;
const LOOSE = String.raw`(?:soltado|solto|desprendi\p{L}+|cayendo|colgando|se cae|a punto de caer|vino abajo|vinieron abajo|come loose|came loose|hanging off|hanging by|coming down|about to fall|given way)`;

const DANGERS = [
  new RegExp(String.raw`(?:${near(WATER, LIVE)})`, 'u'),
  new RegExp(String.raw`(?:${near(BARE, `(?:${PEOPLE}|${WATER}|suelo|floor|pavement|parque|park|playground)`)})`, 'u'),
  new RegExp(
    near(
      LABOUR,
      String.raw`(?:atorad[oa]s?|atascad[oa]s?|parad[oa]s?|encerrad[oa]s?|estamos|estoy|ambulancia|barrera|no (?:nos |me )?abren?|cada (?:dos|tres|cuatro|cinco|\d+) minutos|stuck|behind|barrier|blocked|ambulance|gate|lift|we're|we are)`,
    ),
    'u',
  ),
  new RegExp(near(PEOPLE, SHUT, 50), 'u'),
  new RegExp(
    near(
      LOOSE,
      String.raw`(?:encima de|sobre la gente|sobre los|sobre las|cabezas?|entrada|patio|${PEOPLE}|above|over)`,
      50,
    ),
    'u',
  ),
  /(?<!\p{L})(?:fiebre|temperatura|fever|temperature)(?!\p{L})[^.?!]{0,20}(?<!\d)(?:39|4[0-2]|10[3-6])(?!\d)|(?<!\d)(?:39|4[0-2]|10[3-6]) (?:y medio )?(?:de fiebre|fever)(?!\p{L})/u,
] as const;

const word = (one: string): RegExp => new RegExp(String.raw`(?<!\p{L})${one}(?!\p{L})`, 'u');
const STRANDED = [word(ROAD), word(HALTED), word(BAD_SIGHT)];

/** What is over and told, or told with joy: "rompió aguas la semana pasada y ya tenemos a Julia en casa". */
const OVER =
  /(?<!\p{L})(?:ayer|anteayer|la semana pasada|el (?:mes|año) pasado|el otro dia|hace (?:un|dos|tres|varios|unos|muchos)? ?(?:dias|semanas|meses|años)|ya esta(?:n)? (?:bien|arreglad\p{L}+)|ya paso|yesterday|last (?:week|month|year|night)|(?:days|weeks|months|years) ago|all fine now|is fine now|encant[aeo]\p{L}*|ador[ao]\p{L}*|precios[oa]s?|genial|great|lovely|loved?)(?!\p{L})/u;

/** Somebody is in danger now, by what is told of where they are. */
export const isDanger = (read: string): boolean =>
  !OVER.test(read) && (DANGERS.some((danger) => danger.test(read)) || STRANDED.every((sign) => sign.test(read)));
