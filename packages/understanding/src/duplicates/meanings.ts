import { EVERYDAY } from './everyday-meanings.ts';

/** Stems that say the same in replies of brands, Spanish and English: a stem is the first five letters of a folded word. */
const GROUPS: Readonly<Record<string, string>> = {
  receive: 'recib llega llego got recei landed consta arriv tenem tendr expec',
  reply: 'conte respo respu reply answe repli replied respond noved back',
  message: 'mensa consu messa email mail note solic correo inbox',
  wait: 'esper demor retra tarda wait waiti delay pacie patie longe tarde takin while',
  sorry: 'senti lamen discu perdo sorry apolo pena disgu unfor desgr regre',
  claim: 'queja quejas recla claim claims complaint complaints caso casos case cases incidencia incidencias',
  trouble: 'moles incon proble hassl troub incid error fallo issue fault averi inconv probl contrat',
  technical: 'tecni tech techn engin fitter insta',
  working: 'traba encar miran mirar revis revie worki onit inves manos check verif checki look looki examin ponem',
  confirmed: 'confi hecha hecho lista listo booke reser ready booki apart',
  send: 'envia mando manda mandad mandan mandenos pasan pasanos hazno salid sale salio sales despa sent ship shipp ships shipme dispa way camin posted leave leavi parte writ escri envio share entre repar deliv',
  order: 'pedid order paque parce packa packe purch compra',
  refund: 'reemb devol reint abona abono refun devue reembo dinero money',
  pay: 'pago pagar pagas paga pagos cobro cobra cobram paid charg payme payin payed pays pay',
  exchange: 'cambi excha swap trueq chang modif edita edit alter',
  soldout: 'agota completo completa lleno llena llenos full',
  restock: 'resto repon repos restock',
  stock: 'exist stock dispo avail repon inven',
  open: 'abrim abier abre abren open opens opening abrir openi horar schedule timet',
  close: 'cerra cierr close closi closed cierra',
  shop: 'tiend local store shop shops stores sucur estab bouti branc',
  private: 'priva dm dms privado',
  data: 'datos detai infor detal',
  link: 'enlac link pagin page sitio site websi web click pulsa enlaz',
  help: 'ayuda help ayude assis apoyo suppo soport echar',
  solve: 'corre soluc resol arreg fix fixed resue sort sorte solve resolv sorted',
  free: 'grati free gratu',
  price: 'preci price cost costs cuest vale coste costo cuanto',
  discount: 'descu cupon coupo vouch code codig promo offer ofert rebaj disco',
  call: 'llama telef call phone calli llame calls telep ring',
  warranty: 'garan warra guara',
  tell: 'avisa avise aviso infor notif tell told telli comun trasl tell updat hint compartimos compartido compartir compartiremos compartida shared pass passed',
  size: 'talla tallo size sizes talle',
  address: 'direc addre',
  form: 'formu form rellen fill compl forms relle',
  soon: 'pront soon breve brevi short asap mucho shortl',
  draw: 'sorte raffl givea compe prize draw premi ganad winne',
  team: 'equip team compa colle staff depar',
  finish: 'termi acaba ends finis finali end ended expir caduc vence venci',
  read: 'lee leer read leemo atent',
  return: 'retur devolv',
  buy: 'compr buy bought adqui buys',
  account: 'cuent accou perfi profi',
  ticket: 'entra ticke bolet',
  visit: 'visit pasa pasara venir come coming comes pasar acerc ven vendra drop',
  home: 'casa domic home house',
  abroad: 'abroa extran',
  country: 'pais count nacio',
  date: 'cita turno appoi slot',
  room: 'habit cuart room rooms',
  week: 'seman week weeks',
  day: 'dia dias day days',
  hour: 'hora horas hour',
  photo: 'foto fotos photo pictu image imag',
  happen: 'ocurr suced happe paso pasado pasó exper',
  next: 'proxi next viene sigui',
  part: 'parti enter',
  happy: 'alegr encan happy glad pleas delig contento contenta contentos contentas ilusi feliz felic thril joy',
  like: 'gusta gusto enjoy liked like loved love disfr',
  cancel: 'cance anula annul',
  weather: 'lluvi rain torme storm weath',
  thank: 'graci agrad thank thanks',
  number: 'numer numbe refer',
  password: 'contr_s passw clave',
  reset: 'resta reini reset recup recov elegir choose nueva new',
  menu: 'carta menu menus',
  table: 'mesa mesas table',
  course: 'curso clase class cours lesso talle_r',
  invoice: 'factu invoi bill recei_p',
  baby: 'niño niños kids child niña',
  park: 'aparc parki estac',
  pet: 'perro mascot dog dogs pets pet masco',
  gift: 'regal gift gifts',
  quality: 'calid quali',
  wrong: 'equiv wrong mista erron',
  broken: 'roto rota rotos rotas broke broken damag dañad defec estro',
  lost: 'perdi lost missi extra',
  find: 'encue encon find found hallar',
  choose: 'elige escog selec pick',
  wash: 'lavar lava wash lavad',
  use: 'usar usa use used utili',
  need: 'neces need needs falta',
  above: 'super above over exced parti_r',
  allowed: 'permi allow admit acept accep',
  include: 'inclu',
  minute: 'minut',
  month: 'mes meses month',
  year: 'año años year',
  last: 'ultim last final',
  start: 'empie empez comie start begin arran',
  last_long: 'dura durar',
  opinion: 'opini comentario comentarios comment comments feedb suger sugge review valoracion',
  track: 'rastr track trace local segui',
  try: 'inten prueb proba try tries trying',
  announce: 'publi anunc annou',
  place: 'plaza plazas spot spots place places space spaces seat seats cupo cupos lugar lugares',
  few: 'limit pocas pocos few',
  service: 'servi atenc treat trato',
  product: 'produ artic item items',
  download: 'desca downl bajarte bajar bajarla bajarlo bajate',
  promise: 'promi guarantee guarantees garantizar garantizamos promet',
  app: 'app apps aplic applic',
  online: 'onlin internet linea',
  vacancy: 'curri cv resume',
  stay: 'estan estancia stay hosped aloja',
  luggage: 'equipaje malet lugga bagga suitc',
  flight: 'vuelo vuelos flight',
  late: 'tarde late later',
  holiday: 'festi holid feria',
  age: 'edad mayores menores adult',
  recipe: 'recet prescr',
  sample: 'muest sampl',
  branch: 'sede sedes oficina office',
  sign: 'firma firmar sign signed signat',
  renew: 'renov renew',
  repair: 'reparar reparacion reparamos reparado repair mend',
  install: 'montaje montamos montar assem',
  support: 'agente agent advis asesor',
  not: "no not sin never nunca without cannot can't don't doesn't isn't aren't won't wasn't",
};

const MEANING = new Map<string, string>();
for (const groups of [GROUPS, EVERYDAY]) {
  for (const [meaning, stems] of Object.entries(groups))
    for (const stem of stems.split(' ')) if (!MEANING.has(stem)) MEANING.set(stem, meaning);
}

const STOP = new Set(
  `a al ante con de del desde el ella ellas ellos en entre es esa ese eso esta estas este esto estos ha han has hay he hemos la las le les lo los mas me mi mis nos nosotros o os otra para pero por que se ser si sobre
  son su sus te ti tu tus un una uno unas unos vosotros y ya yo muy ser esta estan estamos era fue sera algo todo toda como cuando donde nuestro nuestra nuestros nuestras vuestro vuestra tambien solo
  a an and are as at be been but by can do for from has have he her his i if in is it its of on or our she so that the their them there they this to us was we were will with would you your just also all any
  am 're 's 'll pued puedes puede pueden podeis tienes tiene teneis hace haces hacer quiera quieras cualquier vuelve vuelven volver va van vamos haber get take takes took could should please favor porfavor queremos quiere busca buscamos aim want wanted ofrecer ofrece ofrecemos issued processed tramitado tramitada procesado procesada realizado plazo aqui here ahi there's already once ll 'd need send us let seguimos cada poder gracias it's we're you're we'll i'm that's porque menos antes hasta ahora veras ver vemos tras quedan queda puede al cual mismo misma now then than more only not_a out up off any some ir dejar deja dejas hay tenga dame dar damos gives give given gave know sabe saber made make makes makes may might must shall let lets que'
  cosa quedo quedamos o'clock till until before because desde dale olvides olvide atiende done lugar vale
  cerca ello tuyo tuya vuestro suyo`.split(/\s+/u),
);

/** The meaning of a folded word: its group, its stem, or nothing for the small words. */
export function meaningOf(word: string): string | undefined {
  if (STOP.has(word)) return undefined;
  const stem = word.slice(0, 5);
  const single = word.replace(/(?:(?<=[sxzch])es|s)$/u, '');
  return (
    MEANING.get(word) ??
    MEANING.get(single) ??
    MEANING.get(stem) ??
    MEANING.get(single.slice(0, 5)) ??
    single.slice(0, 5)
  );
}

/** What happens to a thing, or is done with it: two replies that tell different ones of these are no copies. */
export const ACTS: ReadonlySet<string> = new Set(
  'open close free price refund soldout restock cancel start finish include broken lost find allowed forbid renew repair install block activate damage works win wash keep increase reduce extend move bring donate hire paint serve solve choose exchange'.split(
    ' ',
  ),
);

/** What any reply may say says little of what this one is about. */
export const weightOf = (meaning: string): number => LIGHT.get(meaning) ?? 1;

const LIGHT = new Map([
  ['thank', 0.5],
  ['not', 0.6],
  ['help', 0.7],
  ['soon', 0.7],
  ['need', 0.5],
  ['use', 0.5],
  ['day', 0.7],
  ['hour', 0.7],
  ['product', 0.5],
  ['sorry', 0.7],
  ['account', 0.8],
  ['send', 0.9],
  ['service', 0.8],
]);
