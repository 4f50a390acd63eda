import { wholeWords } from '../../text/whole-words.ts';
import type { Wording } from '../spot.ts';

const es = (source: string): Wording => ({ in: 'es', pattern: wholeWords(source), because: 'blame', confidence: 0.9 });
const en = (source: string): Wording => ({ in: 'en', pattern: wholeWords(source), because: 'blame', confidence: 0.9 });

export const blameWordings: readonly Wording[] = [
  es(
    '(?=[efh])(?<!(?:no|ni|tampoco|nunca) )(?:es|fue|ha sido) (?:tu|su|vuestra) (?:culpa|error|fallo|responsabilidad)',
  ),
  es(
    'porque (?<=(?:eso|esto|te|os) ?(?:es|fue|pasa|pasó|ocurre|ocurrió|sucede|llegó|salió)(?: así)? porque )(?:(?:lo|la|los|las|te|le|os|nos) )?(?:(?:has|habéis) (?:lavado|metido|puesto|dejado|abierto|golpeado|mojado|forzado|apretado|tocado|tirado|roto|perdido|olvidado|borrado|tendido|planchado|secado|conectado|enchufado|instalado|configurado|escrito|tecleado|introducido)|(?:lav|dej|golpe|moj|forz|apret|toc|tir|olvid|borr|planch|sec|conect|enchuf|instal|configur|tecle)(?:aste|asteis)|(?:met|pus|perd|romp|introduj|abr|escrib)(?:iste|isteis)|no (?:(?:lo|la|los|las|te|le|os|nos) )?(?:has|habéis) (?!tenido|recibido|podido|ganado)\\p{L}+(?:ado|ido)|no (?:(?:lo|la|los|las|te|le|os|nos) )?(?!tuviste|pudiste|recibiste|ganaste)\\p{L}+(?:aste|iste|asteis|isteis)|no estuvo en casa)',
  ),
  es(
    '(?:llegó|salió|quedó|vino) (?:así|tarde|mal) porque (?:usted )?no (?:estuvo|estaba|avisó|contestó|atendió|firmó|abrió|verificó|confirmó)(?= |[.,]|$)(?! (?:el|la|nuestr[oa]|un|una) (?:mensajero|repartidor|transportista|proveedor|equipo|chico|sistema))',
  ),
  es(
    'si no (?:guard|avis|mir|revis|firm|lle?g|contest|le|sigu|confirm|pag|cuid|llam|tra|pid)\\p{L}*(?:[aá]s|[eé]s|[aá]is|[eé]is)(?: \\p{L}+){0,5}? (?:no podemos|no hay nada|nosotros no|no es cosa nuestra|qué quer[eé]s|qué quieres)',
  ),
  en(
    "(?:well,? |but )?you (?:did|do) (?:tick|agree|sign|accept|click|untick|delete|cancel)(?! up for (?:free|a))|(?:it|they|this|that) only (?:leak|break|happen|fail|shrink|fade|stop|crack|rip|tear|burn)s? (?:if|when|because) (?:it|they|you|people)(?:['’]s|['’]re|['’]ve| is| are| has| have| hasn['’]t| haven['’]t| isn['’]t| aren['’]t| don['’]t| didn['’]t)",
  ),
  es('(?:la )?culpa (?:es|fue|ha sido) (?:tuya|suya|vuestra|del cliente)'),
  es('(?:te|se) (?:has equivocado|equivocaste|ha equivocado|equivocó) (?:tú|usted)'),
  es('si (?:hubieras|hubiera|hubiese|hubieses) (?:leído|mirado|revisado|hecho|llamado|seguido|preguntado)'),
  es(
    '(?:deberías|debería|tendrías que|tendría que|debiste|debió) haber (?:leído|mirado|revisado|llamado|avisado|comprobado|preguntado|elegido|comprado)',
  ),
  es(
    'no (?:leíste|ha leído|has leído|leyó|seguiste|siguió|has seguido|ha seguido) (?:bien )?(?:las|los|la|el|nuestras?|lo que)',
  ),
  es('(?:por|a causa de) (?:tu|su) (?:descuido|despiste|negligencia|impaciencia)'),
  es('(?:el|la) único que se (?:queja|ha quejado)'),
  es('nadie más se (?:ha quejado|queja|quejó)'),
  es('(?:a los demás|al resto) (?:no les pasa|(?:sí )?les funciona)'),
  es('algo (?:habrás|habrá) (?:hecho|tocado|roto)'),
  es('eso (?:te|le|os|les) (?:pasa|pasó|ha pasado|sucede|sucedió|ocurre) por'),
  es(
    '(?=[efh])(?<!no |nunca |tampoco )(?:es|fue|ha sido) (?:culpa|error|fallo|responsabilidad|problema) (?:tuy[oa]|suy[oa]|vuestr[oa])',
  ),
  es('(?:el|la) (?:fallo|error|culpa) (?:es|fue|ha sido) (?:tuy[oa]|suy[oa]|vuestr[oa])'),
  es('(?=[efh])(?<!no )(?:es|fue|ha sido) un (?:error|fallo|descuido) (?:tuyo|suyo|vuestro)'),
  es('te has equivocado (?:al|con|en|de)(?! talla\\?)'),
  es('(?:usted )?se equivocó (?:al|con|en|de)(?! (?:talla|talle)\\?)'),
  es('te equivocaste (?:al|con|en|de)(?= (?:talle|talla|sucursal|dirección|modelo|fecha)\\.)'),
  es('lo (?:has|habéis|ha) (?:usado|lavado|montado|puesto|instalado|configurado) mal'),
  es('(?:lo|la) (?:lavaste|usaste|pusiste|instalaste|lavó|usó|instaló|montaste) mal'),
  es('(?:lo|la) rompiste (?:vos|tú)'),
  es('(?:has|ha) (?:metido|puesto|escrito|introducido|dado|copiado) mal'),
  es('(?:pusiste|escribiste|diste|copiaste|digitaste|elegiste|metiste|puso|escribió|dio|digitó|eligió) mal'),
  es(
    '(?=haberlo)(?<!(?:que|deber\\p{L}{1,5}|podr\\p{L}{1,5}) )haberlo (?:pensado|leído|mirado|preguntado|dicho) antes',
  ),
  es('no te has enterado'),
  es('a nadie más le (?:ha pasado|pasa|pasó)'),
  es('(?:debió|debiste) (?:leer|revisar|mirar|llamar|avisar|comprobar|preguntar)'),
  es('usted no (?:contestó|respondió|revisó|llamó|avisó|estaba|pagó)'),
  es('(?:lo|la) (?:habrás|habrá) (?:usado|puesto|lavado) mal'),
  es('mal uso (?:tuyo|suyo|por tu parte|por su parte)'),
  es('no (?:sabes|supiste|supo) (?:usarlo|usarla|configurarlo)'),
  es('(?=por)(?<!no (?:es|fue|ha sido) )por (?:tu|su|vuestra) culpa'),
  es('(?:porque|es que|pasa que) (?:tú |vos |usted )?no (?:te |lo |la |le |nos )?\\p{L}{2,12}[aei]ste'),
  es('porque usted (?:no|se|lo|la|le)(?! (?:nos|lo) (?:pidió|merece))'),
  es(
    '(?:no (?:entend|le|se fij|prest)|se (?:equivoc|confund|olvid)|romp|perd)\\p{L}{1,6} [^.!?\\n]{0,40}(?:fue usted|fuiste (?:tú|vos))',
  ),
  es('no es (?:problema|asunto|culpa) nuestr[oa]'),
  es(
    'si (?:usted )?hubier(?:as?|an|ais) (?!querido|preferido|podido)\\p{L}{2,14}[^.!?\\n]{3,60} no (?:se |te |le |lo |la )?(?:habrías?|hubieras?|habrían|estarías?|pasaría)',
  ),
  es('mal uso (?:de (?:tu|su) parte|de parte (?:tuya|suya))'),
  es('depende de (?:ti|vos|usted),? (?:y )?no del?'),
  es('(?:la )?responsabilidad (?:es|era) (?:tuya|suya|vuestra|del (?:cliente|usuario|pasajero))'),
  es('no (?:te fijaste|se fijó|te diste cuenta|se dio cuenta|prestaste atención|prestó atención)'),
  es('(?=por no)(?<!(?:perd\\p{L}{2,4}|discul\\p{L}{2,4}|gracias) )por no (?:fijarte|fijarse|haber(?:te|se) fijado)'),
  es('quién (?:te|le) manda'),
  es('(?:debió|debiste) (?:fijar|informar|asegurar|presentar|enterar|cerciorar|acordar|preocupar)(?:se|te)'),
  es('(?:error|fallo|culpa|descuido) (?:fue|es|ha sido) (?:de|por) (?:usted|vos|ustedes|parte (?:tuya|suya))'),
  es('(?=te c)(?<!(?:si|no) |¿)te confundiste de'),
  es('se (?:te|le) (?:dijo|avisó|informó|advirtió|pidió) que [^.!?\\n]{0,60} y no'),
  es('(?:has|ha|habéis) (?:puesto|metido|escrito|rellenado) [^.!?\\n]{1,30} mal'),
  en("(?<!none of )(?:so )?(?:that|this)(?:['’]s| is) on you"),
  en(
    "you should(?:['’]ve| have) (?:brought|kept|waited|thought|noticed|mentioned|planned|booked|come|left|arrived|said)",
  ),
  es('(?:nosotros )?qué culpa (?:tenemos|tengo)'),
  es('(?:te|le|os|les) (?:dijimos|avisamos|advertimos) (?:de )?que no'),
  es(
    '(?:por|a) (?:imprudencia|descuido|negligencia|falta de atención|error|despiste|mal manejo) (?:tuy|suy|vuestr)[oa]',
  ),
  es(
    '(?:usted|tú|vos) no (?:supo|supiste|quiso|quisiste|trae|traes|trajo|trajiste|hizo|hiciste|puso|pusiste|guardó|guardaste|se presentó|cumplió)',
  ),
  es('luego no (?:vengas|venga|te quejes|se queje|digas|diga|reclames|reclame)'),
  es('lo (?:has|habéis|ha) (?:dejado pasar|roto|perdido|estropeado) (?:tú|vosotros|usted)'),
  es(
    '(?=[ef])(?<!(?:no|ni) )(?:es|fue|era) (?:por )?(?:tu|su) (?:descuido|despiste|negligencia|imprudencia|error|falta)',
  ),
  en('had you (?:read|told|kept|known|checked|looked|asked|\\p{L}+ed)'),
  en("(?:can['’]t|cannot|won['’]t) be (?:held )?responsible for (?:you|your)"),
  en("because you (?:weren|wasn|didn|haven|don)(?:['’])t"),
  en('because you (?:never|forgot|failed|ignored|refused)'),
  en(
    'you (?:put|set|wrote|typed|plugged|installed|used|did|fitted|filled)(?: \\p{L}+){1,4} (?:wrong|wrongly|incorrectly|backwards)',
  ),
  en("if you(?:['’]d| had) (?:bothered|taken the time|listened|paid attention|been)"),
  en("you (?:would|['’]d) have known"),
  en('(?:it|this|that) (?:is|was) (?:entirely )?down to you'),
  en("(?:it's|it is|that's|that is|it was|that was|this is) your (?:own )?(?:fault|mistake|responsibility)"),
  en("you (?:should have|should’ve|should've) (?:read|checked|known|called|looked|asked|told|ordered|measured)"),
  en('you (?:failed|forgot|neglected) to'),
  en("if you (?:had|'d|’d) (?:read|checked|looked|called|followed|asked)"),
  en("you (?:didn't|didn’t|did not) (?:read|follow|check) (?:the|our)"),
  en('(?:nobody|no one) else (?:has )?(?:complained|complains|has this problem)'),
  en("you (?:must have|must've) (?:done|used|washed|broken|dropped|lost|missed)"),
  en('user error'),
  en('you (?:entered|typed|chose|gave us|put) the wrong'),
  en('as a result of your (?:carelessness|negligence)'),
];
