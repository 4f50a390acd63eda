import { lowerWords } from '../../text/whole-words.ts';
import { up, who } from './whom-it-befell.ts';

const kin =
  '(?:mum|mom|mother|dad|father|husband|wife|partner|son|daughter|brother|sister|nan|gran\\p{L}*|uncle|aunt|cousin|friend|fianc[eé]e?|baby|dog|cat)';
const elder =
  '(?:mi|nuestr[oa]) (?:madre|padre|mam[aá]|pap[aá]|viej[oa]|abuel(?:it)?[oa]|suegr[oa]|espos[oa]|t[ií][oa]|hij[oa]|beb[eé])';
const lapse = '(?:(?:un|unos|unas|pocos|pocas|dos|tres|cuatro|cinco|seis|\\d+) )+(?:meses|semanas)';

/** A loss told without its plain word: the wake, the doctors' verdict, what a body did not survive, who is no longer there. */
export const loss = [
  // Who did not come through it.
  'no (?:ha |hab[ií]a |han )?(?:aguant|resist|super|sobreviv)\\p{L}+ (?:a )?(?:la (?:operaci[oó]n|anestesia|cirug[ií]a|intervenci[oó]n|quimio|enfermedad|infecci[oó]n)|el (?:parto|ictus|infarto|accidente))',
  `se (?:me|nos) (?:ha |hab[ií]a )?adelant(?:[oó]|ado) (?:${elder})(?= (?:ayer|anoche|hace|el|este|en)(?!\\p{L})|[,.;]|$)|${who}${up(2)}se (?:me|nos) (?:ha |hab[ií]a )?apag(?:[oó]|ado)|${who}${up(1)}(?:no (?:volvi[oó] a despertar|lleg[oó] a (?:nacer|conocer\\p{L}*))|perdi[oó] (?:la|su) (?:lucha|pelea|batalla))`,
  // The wake and the grave.
  `(?:vel(?:ar|ando|amos|aron)|inciner(?:ar|ando|amos|aron)|crem(?:ar|ando|amos|aron)|sepult(?:ar|ando|amos|aron)|inhum(?:ar|amos)|enterr(?:ar|ando)|despid(?:iendo|ieron)) (?:a ${who}|al (?:abuelo|viejo|padre|ni[ñn]o|nene|tío|jefe))|cenizas de ${who}|(?:en|del|al|el) (?:velatorio|sepelio|camposanto|cementerio)(?= (?:de|con) (?:mi|nuestr|su|la fam))|estamos de (?:duelo|luto)`,
  // What doctors gave.
  `(?:a ${who}|los (?:m[eé]dicos|doctores)|el (?:m[eé]dico|doctor|onc[oó]logo))(?: ya| solo| sólo)? (?:le|les|nos|me|lo|la) (?:dan|dieron|han dado|da|dio|ha dado) (?:como mucho |m[aá]ximo |solo |sólo |apenas )?${lapse}(?= ?[,.;:]|$| y | de vida| o )`,
  '(?:m[eé]dic\\p{L}+|doctor(?:a|es|as)?|hospital|onc[oó]log\\p{L}+|veterinari[oa])(?= )[^.]{0,40}(?:nada (?:m[aá]s )?que hacer|no hay (?:esperanza|remedio|cura|vuelta)|que nos (?:preparemos|despidamos))',
  `(?:le|me|nos|les) (?:han |ha |acaban de )?(?:sali[oó]|salido|encontr\\p{L}+|detect\\p{L}+|vieron|visto) (?:un bulto en el (?:pecho|cuello|seno)|una (?:masa|mancha) en el (?:pulm\\p{L}+|pecho|h[ií]gado|cerebro)|una met[aá]stasis|un n[oó]dulo)|entr(?:o|a|amos|ar[aá]|ar[eé]) (?:en|a) (?:el )?quir[oó]fano|operaci[oó]n a (?:coraz[oó]n abierto|vida o muerte)|(?:operan|operaron|operar|operado|operada) (?:a ${who} )?del? (?:coraz[oó]n|cerebro|cabeza|pecho|pulm[oó]n|h[ií]gado)|(?:me|le) (?:quitan|quitaron|han quitado|extirp\\p{L}+|van a quitar) (?:el|un|los|la) (?:pechos?|ri[ñn][oó]n|pulm[oó]n|est[oó]mago|tumor|mama)`,
  // A child not born.
  '(?:interrump\\p{L}+|parar) (?:el|mi|su) embarazo|interrupci[oó]n (?:del|de mi|médica del) embarazo|(?:el|la|mi|nuestr[oa]) beb[eé] no (?:ven[ií]a|viene) bien|(?:duelo|muerte|p[eé]rdida) (?:perinatal|gestacional)|se (?:le )?(?:par[oó]|detuvo) (?:el|su) coraz[oó]n(?:cito)?',
  // Who is spoken of as gone.
  '(?:mi|su|nuestr[oa]) (?:difunt|finad)[oa]|(?:cruz[oó]|ha cruzado|cruzado) (?:el|al) (?:puente del )?arco ?[ií]ris|(?:se (?:me |nos )?fue|se (?:me |nos )?ha ido) al cielo(?! de)|(?:lo|la|nos) cuida desde el cielo|(?:lo|la) tenga en (?:su|la) (?:santa )?gloria|desde que (?:me |nos )?falta (?:mi|nuestr[oa]|él|ella)',
  // Who wants no more of life, and who is hurt at home.
  'no le (?:veo|encuentro) (?:ya |ning[uú]n )?sentido a (?:vivir|la vida|seguir viv)|(?:sin|no tengo|me quedan|pocas|ni) (?:ya )?(?:ganas|fuerzas) (?:de|para) (?:vivir|seguir viviendo)|acabar con mi vida|quitarme de en medio|estar[ií]a(?:n|is)? mejor (?:muert[oa]|sin m[ií])',
  'mi (?:ex|ex ?marido|ex ?pareja|marido|esposo|novio|pareja|padre|padrastro|mujer|compañero)(?: \\p{L}+){0,2} (?:me|nos|la|lo) (?:peg[aó]\\p{L}*|golpe\\p{L}+|maltrat\\p{L}+|amenaz\\p{L}+|acos\\p{L}+|persigu\\p{L}+|agred\\p{L}+)(?! (?:(?:el|la|los|las|un|una) (?!paliza|cachetada|trompada|golpiza|puñetazo)|con ))|casa de acogida (?!(?:para|de) (?:perr|gat|animal|mascot))|refugio (?:de|para) (?:mujeres|v[ií]ctimas)|orden de (?:protecci[oó]n|restricci[oó]n)|v[ií]ctima de (?:violencia|malos tratos|abusos?)',
  // English.
  `(?:my|our|his|her|their) late (?!friend)${kin}|${kin}(?: \\p{L}+){0,2} (?:took|ended) (?:his|her|their) (?:own )?life|${kin}(?: \\p{L}+){0,2} (?:lost|has lost) (?:his|her|their) (?:fight|battle|life)|${kin}(?: \\p{L}+)? (?:didn['’]t|did not|never) (?:(?:wake|woke) up(?! (?:in|on|until|till|early|at|for|to|when|late))|pull through|survive)`,
  `(?:scatter\\p{L}*|collect\\p{L}*|bur(?:y|ied|ying)) (?:his|her|their|${kin}['’]s|my \\p{L}+['’]s|the) ashes|rainbow bridge|gone to heaven|(?:newly|recently) (?:widowed|bereaved)`,
  "(?:doctors?|consultant|vets?|hospital)(?: have| has)? (?:(?:gave|given|give) (?:him|her|me|them|us) (?:\\p{L}+ ){0,3}(?:days|weeks|months)|(?:say|says|said|told (?:us|me))(?= )[^.]{0,30}(?:nothing (?:more|else)|terminal|goodbye|no hope|prepare for))|there(?:[’']s| is) nothing (?:more|else) (?:they|the doctors|doctors) can do|(?:diagnosed (?:with|at) stage|(?:stage|grade) (?:3|4|three|four|iii|iv) (?:\\p{L}+ )?(?:cancer|tumou?r|lymphoma|breast|lung|bowel))",
  "(?:don['’]t|do not) (?:want to (?:be here|live|go on)|see (?:the|any) point in (?:living|going on|life)) ?(?:any ?more)?|(?:no|any) point in (?:living|going on|being alive)|better off (?:dead|without me)|my (?:ex|husband|boyfriend|partner|dad|stepdad|wife|girlfriend)(?: \\p{L}+){0,2} (?:hits|beats|hurts|threatens|stalks|chokes|beat|hit|attacks) (?:me|us)(?= ?(?:$|[,.;!]|and |so |again|when |i ))",
].map(lowerWords);
