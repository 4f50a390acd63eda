import { lowerWords } from '../../text/whole-words.ts';
import type { Wording } from '../spot.ts';

const frame = (language: 'es' | 'en', source: string): Wording => ({
  in: language,
  pattern: lowerWords(source),
  because: 'blame',
  confidence: 0.8,
});

const you = '(?:tú|vos|usted|ustedes|vosotros|el cliente|la clienta|uno)';
const participle =
  '(?!podido|querido|preferido|gustado|visto la|algún|alguna|sido|llegado (?:roto|mal|tarde|bien))\\p{L}+(?:ad[oa]|id[oa]|ído|to|cho)';
/** What careful customers do; left undone, or done without care, it is held against them. */
const careEs =
  '(?:le[eéaáyoíi]\\p{L}*|revis\\p{L}+|mir\\p{L}+|avis\\p{L}+|prest\\p{L}+ atención|fij\\p{L}+|guard\\p{L}+|contest\\p{L}+|respond\\p{L}+|comprob\\p{L}+|comprueb\\p{L}+|verific\\p{L}+|pregunt\\p{L}+|consult\\p{L}+|confirm\\p{L}+|sigu\\p{L}+|segu[ií]\\p{L}*|cuid\\p{L}+|pag[aóu]\\p{L}*|actualiz\\p{L}+|atiend\\p{L}+|atend\\p{L}+|abr[eií]\\p{L}*|entiend\\p{L}+|entend\\p{L}+|hac\\p{L}+ caso|pon\\p{L}+ de (?:tu|su) parte)';

export const blameFrames: readonly Wording[] = [
  // "Si no lees los correos, no podemos hacer milagros."
  frame(
    'es',
    `si (?:${you} )?(?:no|nunca) (?:(?:te|se|lo|la|los|las|nos|le) )?${careEs}[^.!?\\n]{0,50}, ?(?:pues )?(?:no (?:podemos|hay|se puede|es (?:culpa|cosa|problema)|nos)|qué (?:quier|quer|esper|pretend)\\p{L}+|mal (?:vamos|podemos)|difícil(?:mente)?|imposible|ni modo|después|luego|cómo (?:vamos|quier))`,
  ),
  frame(
    'es',
    `es que (?:${you} )(?:(?:se|te|nos|lo|la|le) )?(?:nunca|jamás|siempre|tampoco|no) (?:(?:se|te|nos|lo|la|le) )?(?!(?:tiene|tienen|tienes|está|puede|pueden) (?:que|por qué|la culpa))\\p{L}+`,
  ),
  frame(
    'es',
    `como (?:${you} )?(?:no|nunca) (?:(?:se|te|nos|lo|la|le|los|las) )?(?:guard|avis|ley|le[ií]|revis|confirm|pag|contest|respond|lleg|present|sigui|registr|complet|envi|mand|firm|conserv|reclam|actualiz|hizo|hiciste|quiso|quisiste|vino|viniste|trajo|trajiste)\\p{L}*[^.!?\\n]{0,40}, ?(?:ya |pues |entonces )?(?:ni|no|imposible|difícil|perd)\\p{L}*`,
  ),
  frame('es', '(?:y )?qui[eé]n (?:lo|la|le|te|les|os) (?:mand[aóe]|mandaba|dijo que|obliga|obligó)(?: a)?'),
  frame(
    'es',
    `si (?:usted|tú|vos|ustedes|el cliente) (?:no )?(?:(?:nos|lo|la|se|te|le|los|las|me) )*hubier(?:a|as|an|ais|en) ${participle}`,
  ),
  frame(
    'es',
    `si (?:(?:nos|lo|la|se|te|le|los|las|me|no) )*hubier(?:as|ais|an|a|eses|eseis|ese) ${participle}[^.!?\\n]{0,50},? (?:ahora )?no (?:(?:te|se|le|nos|lo|la|os) )?(?:estar|habr|hubier|tendr|pasar|ocurrir|suceder|perder|estuvi)\\p{L}+`,
  ),
  frame(
    'es',
    `con (?:sólo |solo )?haber(?:lo|la|nos|me|te|se)? ${participle}[^.!?\\n]{0,40}(?:bastaba|bastaría|era suficiente|sobraba|se (?:evita|arregla|soluciona)\\p{L}+|no (?:pasa|habría|hubiera)\\p{L}*)`,
  ),
  frame(
    'es',
    '(?<!no )(?:el|la|ese|esa|este) (?:problema|fallo|error|culpa|responsabilidad|descuido|despiste|lío) (?:es|fue|era|ha sido) (?:solo |exclusivamente |todo |toda )?(?:tuy[oa]|suy[oa]|vuestr[oa]|de ustedes?|del cliente)',
  ),
  frame(
    'es',
    'nadie se (?:equivocó|confundió|descuidó)[^.!?\\n]{0,12} (?:más que|sino|salvo|excepto) (?:vos|tú|usted)|(?:a )?nadie más (?:le )?(?:ha (?:pasado|tenido)|tuvo|tiene (?:este|ese|problemas?|quejas)|se (?:ha quejado|queja|quejó)|le (?:pasó|pasa))',
  ),
  frame(
    'es',
    '(?:salió|estaba|iba|se (?:envió|entregó|mandó)|funcionaba|lo (?:enviamos|entregamos|mandamos))(?: \\p{L}+){0,2} (?:perfect\\p{L}+|bien|intact[oa]|impecable|nuev[oa]|correctamente|en perfect\\p{L}+ (?:estado|condiciones))(?: \\p{L}+){0,2} (?:cuando|de (?:aquí|acá|nuestr\\p{L}+|fábrica|bodega|almacén|la tienda|el taller)|hasta que (?:tú|usted|vos|lo|la)|antes de que (?:tú|usted|vos|lo|la))',
  ),
  frame(
    'es',
    `(?:el|la|los) que no (?:lo |la |se |las |los )?(?:sab|sup|entiend|entend|quier|quis|ley|le[eí]|fij|mir|avis|pag|vin|lleg|cumpl)\\p{L}*[^.!?\\n]{0,30} (?:eras?|eres|es|sos|fuiste|fue|fueron|has sido) ${you}`,
  ),
  frame(
    'es',
    'se (?:debe|debió) a que (?:no )?(?:(?:te|nos|lo|la|se) )?\\p{L}+(?:aste|iste|asteis)|se debe a que usted',
  ),
  frame(
    'es',
    `${you} (?:mism[oa] )?(?:firmó|firmaste|aceptó|aceptaste|eligió|elegiste|sabía|sabías|decidió|decidiste|pidió|pediste)[^.!?\\n]{0,30}(?:ahora no|después no|luego no|no (?:venga|vengas|se queje|te quejes)|hágase|hacete|hazte|así que)|(?:hacete|hazte|hágase|haceos) (?:cargo|responsable)|ahora no (?:venga|vengas|te quejes|se queje)`,
  ),
  frame(
    'es',
    '(?:para eso|ahí|por algo|para algo) (?:est[aá]n|tien(?:e|es)|tenés|existen|pon(?:e|emos)) (?:las )?(?:instrucciones|condiciones|bases|indicaciones|letras?|letreros?|avisos|manual|carteles)|por algo (?:lo )?(?:pone|ponemos|dice|avisamos)',
  ),
  frame(
    'es',
    '(?:debi(?:ó|ste|steis|eron)|deber[ií]a(?:s|is|n)?) (?:de )?haber(?:lo|la|se|te|nos|me|le)? (?:puesto|dado|escrito|indicado|elegido|hecho|traído|guardado|contestado|respondido|pagado|conservado|tenido (?:más )?cuidado|medido|planeado|previsto|pensado)',
  ),
  frame(
    'es',
    '(?:y )?qué (?:quiere|querés|quieres|quieren|pretende|pretendes|pretendés|espera|esperas|esperabas|esperaba)(?: \\p{L}+){0,4} si (?:(?:no|nos|lo|la|te|se) )?\\p{L}+(?:ste|steis|ó|ás|as|es|a|ía|ías)',
  ),
  frame(
    'es',
    '(?:no (?:entendemos|entiendo|comprendemos|nos explicamos)|nos (?:extraña|sorprende|llama la atención)) (?:por qué|que|cómo) (?:(?:no|nos|lo|la|se|te|tú|usted|vos) )*(?:tard|esper|avis|reclam|report|dej|le[eyí]|revis|dij|escrib|compr|llam)\\p{L}*',
  ),
  frame(
    'es',
    '(?:algo (?:habr[aá]s?|hiciste|hizo|le (?:habr[aá]s?|hiciste|hizo))|(?:seguro|seguramente|lo más probable es|de seguro|fijo)(?: que)? (?:(?:lo|la|le|se|te|no) )*(?:conect|us|pus|instal|gui|mont|lav|moj|golpe|tir|forz|escrib|digit|copi|revis|ley|le[ií]|mov|toc|carg|configur|manipul|dej|cerr|perd)\\p{L}*)',
  ),
  frame(
    'es',
    '(?:es de |por )sentido común|(?:lo sabe|sabe) (?:todo el mundo|cualquiera|hasta un niño)|no hace falta ser|si supieras? leer|aprend[ae] a leer|ya (?:es|eres|sos) mayorcit[oa]|no (?:es|era) tan (?:difícil|complicado)|bastante clar(?:o|it[oa]) (?:estaba|est[aá]|lo)|más clar[oa],? (?:el )?agua|qué parte de|a la próxima (?:lea|lee|leé|revis[ae]|revisá|piens[ae]|fíjese|fijate|fíjate)|tiene usted que entender que|(?:por|con) (?:no|haber) (?:estar|hacer) (?:pendiente|caso)',
  ),
  frame(
    'es',
    '(?:por|debido a|causa de) (?:tu|su|vuestr[oa]) (?:propi[oa] )?(?:culpa|descuido|despiste|negligencia|prisas?|mala cabeza|falta de \\p{L}+|error|olvido|irresponsabilidad|demora|tardanza|desorden)|(?:tu|su|vuestr[oa]) (?:negligencia|irresponsabilidad|falta de (?:cuidado|atención|previsión|interés))',
  ),
  frame(
    'es',
    `(?:si )?(?:${you} )(?:sol[oa] )?(?:se|te) (?:lo )?(?:buscó|buscaste|ganó|ganaste|mereces|lo merece)|(?:te|se) lo (?:buscó|buscaste)|(?:no )?(?:somos|soy) (?:adivin[oa]s?|tu niñera|niñeras|tus padres)|no (?:podemos|vamos a) (?:estar detrás|perseguir|adivinar)[^.!?\\n]{0,30}`,
  ),
  frame(
    'es',
    'si (?:no )?(?:(?:te|se|lo|la|nos) )?\\p{L}+(?:abas|ías|aba|ía) [^.!?\\n]{0,40}?,? ?no (?:te|se|le|les|os) \\p{L}+(?:aba|ía|aban|ían)|eso (?:te |le |les |os )?pasa por (?:no )?\\p{L}+(?:ar|er|ir)(?:l[oa]s?|se|te)?|(?:no|ni|sin) (?:nos |le )?(?:hizo|hiciste|hicieron|hacer) (?:ni )?caso|(?:nos )?(?:avisaste|avisó|escribiste|escribió|llamaste|llamó|reclamaste|reclamó|confirmaste|confirmó|pediste|llegaste)(?: \\p{L}+)? (?:tard[eí]\\p{L}*|a última hora|con (?:muy )?poc\\p{L}+|fuera de)|por falta de (?:atención|cuidado|lectura)|con un poco (?:más )?de (?:atención|cuidado)|por (?:tu|su) parte(?= no|[.!]|$)(?<!(?:error|fallo|molestia|nada más|algo) por (?:tu|su) parte)',
  ),
  frame(
    'en',
    "if you had(?:n['’]t| not) [^.!?\\n]{0,50}(?:you['’]d|you would|we['’]d|we would|this would|it would|none of)|you left it (?:too|until|till|so|very) [^.!?\\n]{0,12}",
  ),
  // "If you'd told us sooner…"
  frame(
    'en',
    "(?:if|had) you(?:['’]d| had| would have)?(?: only| actually| just| simply| bothered to| even)? (?:told|read|checked|called|rung|listened|followed|let us|asked|booked|looked|kept|sent|given|paid|replied|turned up|brought|measured|come|waited|said|done|been (?:more|paying|on|at home|there))(?![^.!?\\n]{0,40}\\?)(?=[^.!?\\n]{0,60}(?:would|wouldn|could|sooner|earlier|first|properly|carefully|\\.\\.\\.|…|,))",
  ),
  frame(
    'en',
    '(?:it|this|that|everything|the (?!(?:link|site|form|app)(?!\\p{L}))\\p{L}+|they) (?:was|were|left(?: \\p{L}+)?) (?:all )?(?:working|fine|perfect|perfectly|in perfect|intact|undamaged|ok|okay)[^.!?\\n]{0,20} (?:until you|before you|when (?:it|they) left|when you (?:got|bought|took|picked))',
  ),
  frame(
    'en',
    "(?:we )?can(?:['’]t|not) (?:help (?:it|you) if|be (?:held )?(?:responsible|blamed) (?:if|for your|because you)|do (?:anything|much) if) (?:you|your)|(?:not|isn['’]t|wasn['’]t) (?:our|my) (?:problem|fault|doing|responsibility)(?: (?:if|that|when)? ?you)",
  ),
  frame(
    'en',
    "you (?:chose|picked|decided|wanted|signed|agreed|accepted|knew|opted|bought|went)[^.!?\\n]{0,50}(?:, so (?:what|don|that|you (?:can|have to|must|need|should|knew|pay|live|only|got)|it(?:['’]s| is) (?:on|your|up))|so what did|what (?:did|do) you expect|nobody made|no one made)|what (?:did|do|were) you (?:expect|think|expecting)",
  ),
  frame(
    'en',
    "(?:didn['’]t|don['’]t|couldn['’]t|haven['’]t) you (?:read|see|check|think|look|notice|know|listen|follow|bother)|did you (?:even|not|bother|ever|actually) (?:to )?(?:read|check|see|look|think|open|listen|try)",
  ),
  frame(
    'en',
    "(?:you (?:ought to|should)(?:['’]ve| have)?|you could(?:['’]ve| have)) (?:at least |just |simply |really |maybe )?(?:read|called|told|checked|asked|said|known|thought|looked|let us|measured|been more|kept|planned|noticed|taken more|know better|know by now|paid more)|(?:learn|try) to (?:read|follow)|(?:it[’']s|that[’']s) (?:just |only )?common sense|how hard (?:is|can) it|(?:be|take) more care(?:ful)? (?:next|in future|with your|when)|pay (?:more |closer )?attention(?: next)?",
  ),
  frame(
    'en',
    "(?:is|was|are|were|be) (?:down|due|thanks|entirely down) to (?:you(?:r)? (?:not|failing|failure|own|late|lack|delay|mistake|carelessness|negligence|leaving|forgetting|ignoring|having|being)|you)(?! and)|(?:your|their) own (?:fault|doing|carelessness|choice|mistake|negligence|making)|(?<!(?:none|all|some|any) of )(?:that|this|it)(?:['’]s| is) (?:really |all |entirely )?on you|you only have yourself|brought (?:this|it) on yourself",
  ),
  frame(
    'en',
    "you(?:['’]ve)? (?:clearly|obviously|simply|evidently|plainly|must have|probably) (?:not|didn['’]t|haven['’]t|misread|misunderstood|forgot(?:ten)?|ignored|missed|dropped|broke|broken|mistyped|damaged|spilled|overloaded|skipped|used it wrong|did(?:n['’]t)?|done something)|you (?:failed|neglected|refused|forgot|couldn['’]t be bothered|didn['’]t bother) to|you never (?:told|read|replied|answered|checked|asked|called|confirmed|said|turned|bothered|let)",
  ),
  frame(
    'en',
    "(?:everyone|everybody) else (?:managed|manages|got|can|understood|read|seems)|(?:no one|nobody) else (?:has|had|have|seems|complain\\p{L}*|is)|other (?:customers|guests|people) (?:manage|don['’]t|didn['’]t|have(?:n['’]t)?|seem)|we(?:['’]re| are) not (?:mind ?readers|psychic|your (?:mother|mum|mom))|it(?:['’]s| is) (?:perfectly|quite|very|pretty) (?:clear|simple|obvious)(?= (?:on|in|if|what|that)|[.!])|(?:it |the \\p{L}+ )?(?:quite )?clearly (?:says|states|stated|said|explain\\p{L}*|marked|written|shows|tells)",
  ),
];
