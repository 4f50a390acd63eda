/** Stems that say the same in replies of brands, Spanish and English: a stem is the first five letters of a folded word. */
const GROUPS: Readonly<Record<string, string>> = {
  receive: 'recib tenem llega llego got recei landed consta',
  reply: 'conte respo decim dirém direm escri reply answe repli respu back noved',
  message: 'mensa consu corre messa email note mail solic',
  wait: 'esper demor retra tarda wait waiti delay pacie patie takin while longe tarde',
  sorry: 'senti lamen discu perdo sorry apolo pena',
  technical: 'tecni tech techn engin',
  working: 'traba encar miran mirar mirám revis worki case onit inves ponem manos check verif compr_b',
  confirmed: 'confi hecha hecho lista listo booke set reser',
  send: 'envia mando manda salid sale salio despa sent ship shipp dispa way camin enviá posted',
  order: 'pedid compr order paque parce packa purch',
  refund: 'reemb devol reint abona abono refun devue reembo',
  pay: 'pago pagar cobro cobra paid charg payme payin',
  exchange: 'cambi excha swap trueq',
  stock: 'exist stock agota dispo queda avail sold repon resto reposi',
  open: 'abrim abier horar abre open hours abrir',
  close: 'cerra cierr close closi',
  shop: 'tiend local store shop sucur estab',
  private: 'priva dm inbox md dms direc_m',
  data: 'datos detai infor',
  link: 'enlac web link pagin page site websi click pulsa entra visit',
  help: 'ayuda help ayude assis apoyo',
  problem: 'probl incid error fallo issue fault averi fault',
  solve: 'soluc resol arreg fix fixed resue sort sorte solve',
  free: 'grati free coste',
  price: 'preci price cost costs cuest vale',
  discount: 'descu cupon coupo vouch code codig promo offer ofert rebaj',
  call: 'llama telef call phone calli llame',
  warranty: 'garan warra guara',
  tell: 'avisa avise infor notif tell know updat comun conta',
  size: 'talla tallo size sizes talle',
  address: 'direc addre',
  form: 'formu form rellen fill compl',
  soon: 'pront soon breve brevi short asap antes menos mucho withi unders',
  draw: 'sorte raffl givea compe prize draw premi ganad winne',
  team: 'equip team compa colle',
  finish: 'hasta until termi acaba ends finis finali close',
  read: 'lee leer read leemo atent',
  return: 'retur devol',
  buy: 'compr buy purch adqui',
  account: 'cuent accou perfi profi',
  ticket: 'entra ticke bolet',
  visit: 'visit pasa venir come',
  week: 'seman week',
  day: 'dia dias day days',
  hour: 'hora horas hour hours',
  delivery: 'entre repar deliv',
  photo: 'foto fotos photo pictu image imag',
  happen: 'ocurr pasad suced happe',
  next: 'proxi next viene',
  part: 'parti enter',
  happy: 'alegr encan happy glad conte_n pleas',
  cancel: 'cance anula annul',
  change: 'modif chang edita',
  weather: 'lluvi rain torme storm weath',
};

const MEANING = new Map<string, string>();
for (const [meaning, stems] of Object.entries(GROUPS)) {
  for (const stem of stems.split(' ')) if (!MEANING.has(stem)) MEANING.set(stem, meaning);
}

const STOP = new Set(
  `a al ante con de del desde el ella ellas ellos en entre es esa ese eso esta estas este esto estos ha han has hay he hemos la las le les lo los mas me mi mis nos nosotros o os otra para pero por que se ser si sin sobre
  son su sus te ti tu tus un una uno unas unos vosotros y ya yo muy ser esta estan estamos era fue sera algo todo toda como cuando donde nuestro nuestra nuestros nuestras vuestro vuestra tambien solo
  a an and are as at be been but by can do for from has have he her his i if in is it its of on or our she so that the their them there they this to us was we were will with would you your just also all any
  am 're 's 'll pued puedes puede pueden podeis tienes tiene teneis hace haces hacer quiera quieras cualquier vuelve vuelven volver va van vamos haber get take takes took could should please favor ll 'd need send us let seguir seguimos cada poder gracias it's we're you're we'll i'm that's`.split(
    /\s+/u,
  ),
);

/** The meaning of a folded word: its group, its stem, or nothing for the small words. */
export function meaningOf(word: string): string | undefined {
  if (STOP.has(word)) return undefined;
  const stem = word.slice(0, 5);
  return MEANING.get(stem) ?? MEANING.get(word) ?? stem;
}
