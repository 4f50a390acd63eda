/** Thanks, delight and praise: kind, and no answer. */
const kindWords =
  /^[^\p{L}]*(?:(?:hola|hi|hello|hey|buen[oa]s(?: d[ií]as| tardes| noches)?|aloha|saludos|abrazos?|feliz \p{L}+|cheers|best wishes|bienvenid[oa]s?|welcome)(?!\p{L})(?: \p{Lu}\p{L}+| a tod[oa]s)?[^\p{L}]*$|(?:(?:muchas|muchísimas|mil|much[ao]s) )?gracias(?! a (?:eso|que))|thank(?:s| you)|(?:nos|me) (?:encanta(?! que s)|alegra|ilusiona|emociona|hace (?:mucha )?ilusión|da (?:mucho )?gusto)|qué (?:bien|bueno|bonit[oa]|lind[oa]|ilusi[oó]n|alegr[ií]a|gusto|genial|maravilla|buena|ganas|chéver[ea]|padre|bacan[oa]|emoci[oó]n|honor|detalle|amable|buen)|(?:(?:es|será|sería|fue) (?:todo )?)?(?:un (?:placer|gusto|honor)|encantad[oa]s de)(?=[^\p{L}]*$| (?:recib|atend|ver|ten|cont|salud|le[eí]|acompañ|ayud|sab|conoc)\p{L}+)|(?:te|le|os|los|les|las) (?:esperamos|agradecemos|saludamos)(?= con|[^\p{L}]*$| pronto| muy)|(?:agradecemos|apreciamos|valoramos) (?:tu|su|vuestr|el|la|que|much)|ojalá (?:te|le|os|les) (?:guste|encante|animes)|esperamos (?:verte|verle|veros|verlos|que (?:te|le|os|les|lo)|contar con|saludarte|tu visita|su visita)|we(?:['’]re| are)? (?:(?:so |really |just |all |absolutely )*(?:love|adore|appreciate|delighted|thrilled|happy|glad|chuffed|excited|hope (?:you|to see))|can['’]?t wait)|(?:so |really )?(?:great|good|lovely|nice|wonderful|happy|glad) (?:to (?:hear|see)|question|of you)|hope (?:you|to)|it['’]?s (?:always )?(?:a pleasure|lovely|great|wonderful|nice) (?:to|when)|what a (?:great|lovely|good)|have a|see you|a joy)/iu;
/** "…es una experiencia preciosa", "…are a lovely place to spend a Sunday": how fine the thing is. */
const praise =
  /(?<!\p{L})(?:es|son|está|están|será|is|are|will be)(?: (?:muy|tan|todo|un[oa]?s?|so|such|truly|really|quite|a|an|the|de l[oa]s|el|la|nuestr[oa]|our|one of|most|un[oa] de))* ?(?:(?:experiencia|lugar|sitio|rincón|plan|actividad|plato|place|spot|way|treat|experience) )?(?:precios|bonit|hermos|lind[oa]|maravillos|genial|espectacular|incre[ií]ble|únic|especial(?!\p{L}*mente)|estupend|fantástic|mágic|inolvidable|favorit|divertid|riqu[ií]sim|deliciós|delicios|brutal|lovely|wonderful|great|beautiful|amazing|special|gorgeous|fantastic|magical|delicious|delightful|favou?rite|perfect|joy|dream|treat|un (?:éxito|sueño|lujo|placer|clásico)|pasada|maravilla|joya|delicia|éxito|sueño|clásico)/iu;
const goesOn =
  /^[^\p{L}]*(?:de verdad|en serio|de coraz[oó]n|(?:a )?tod[oa]s|tanto|siempre|pronto|con (?:los brazos|cariño|mucho|muchas|ganas|ilusi[oó]n)|por (?:escrib|contact|tu|su|vuestr|la confianza|preguntar|el inter|segu|conf|estar|comunic|ponerte)|and (?:hope|love|thank)|ver(?:te|os|le|los)?(?!\p{L})|leer(?:te|os|le|los)|saber|que (?:te|le|os|les|nos|lo|quieras|quiera)|so much|from (?:all|everyone)|of you|to (?:hear|see)|love|un (?:abrazo|saludo)|amig[oa]s?|famili|guap[oa]s?|equipo|te esperamos|dear|us|there|all)/iu;

/** What is settled elsewhere, cannot be said, or says that it holds no answer yet. */
const answersOtherwise =
  /\p{N}|https?|[@?$£€[<]|(?<!\p{L})(?:no|ni|nunca|tampoco|nadie|nada|ning\p{L}+|sin|todavía|aún|solo|sólo|s[ií]|claro|gratis|depende\p{L}*|según|var[ií]\p{L}+|aqu[ií]|acá|ah[ií]|abajo|arriba|privad\p{L}+|mensajes?|chat|enlace|link|web|perfil|bio|mapa|correo|tel[eé]fono|tabl[oó]n|cartel|app|\p{L}*(?:escrib|llam|consult|pregunt|visit|revis|comprob|averigu|confirm|avis|inform|mir|busc|cont|diremos|decimos|digo|dir|cuenta|enseñ|mand|env[ií]|pas)\p{L}*(?:mos|nos|lo|la|le|te|me|é|e|as|an?|ar\p{L}*)|momento|momentito|segundo|enseguida|ya|ahora|pronto|cuando|cuanto|antes|despu[eé]s|hasta|desde|primer\p{L}*|último|final\p{L}*|lo hay|las hay|los hay|cuenta|incluye\p{L}*|trae|lleva|puede[ns]?|puedes|podrás?|pod[eé]is|ten[eé]mos|hay|not?|never|nobody|none|nothing|n['’]t|cannot|yes|yeah|sure|of course|just|only|always|depends?|varies|vary|here|below|above|link|check|ask|call|ring|email|message|inbox|dm|look|find|let|see|when|once|until|before|after|first|last|soon|shortly|moment|minute|tick|who|everything|every|all|free|can|could|must|should|we have|we do|there(?:['’]s| is| are))(?!\p{L})/iu;

/** Whether every clause of an answer is a kind word. "¡Hola!" alone is a greeting before an answer. */
export const saysNothing = (clauses: readonly string[]): boolean => {
  if (clauses.join(' ').split(/\s+/u).length < 6) return false;
  let wasKind = false;
  return clauses.every((clause) => {
    const isKind = kindWords.test(clause) || praise.test(clause) || isName(clause);
    wasKind = (isKind || (wasKind && goesOn.test(clause))) && !defers.test(clause);
    return wasKind && !/\p{N}/u.test(clause);
  });
};

const isName = (clause: string): boolean => /^[^\p{L}]*\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?[^\p{L}]*$/u.test(clause);
/** "Gracias por preguntar, te lo decimos mañana": the answer is on its way. */
const defers =
  /(?<!\p{L})(?:no|nunca|sin|pero|but|not|n['’]t|s[ií]|yes|sure|of course|claro|por supuesto|cómo no|faltaría más|desde luego|dale|paciencia|patience|esper(?:a|e|ar|en)|momento|moment|minut\p{L}*|ya|ahora|enseguida|pronto te|revis\p{L}+|consult\p{L}+|pregunt(?:amos|aremos)|(?:te|os|le|les|lo|la) (?:confirm|contest|respond|dec|dir|avis|escrib|cont(?:a|e)|llam)\p{L}+|privado|mensaje|dm|inbox|shortly|get back|look into|find out|let you|check\p{L}*|here|aqu[ií]|abajo|link|enlace|bio|web|all year|todo el año|siempre que)(?!\p{L})/iu;

/** Whether what an answer states can hold no price, hour or time, however it is said. */
export const isBesideThePoint = (answer: string): boolean => !answersOtherwise.test(answer);
