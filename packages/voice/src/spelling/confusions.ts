import { wordTest } from '../turns/turn-slots.ts';
import type { VoiceLanguage } from '../voice-language.ts';

type Place = { readonly isNot: boolean; readonly opens: boolean; readonly isWord: (key: string) => boolean };
/** A right word in the wrong place: known by the words around it. */
export type Confusion = {
  readonly right: string;
  readonly before: Place | undefined;
  readonly after: readonly Place[];
};

const isParticiple = wordTest(
  '-ado/-ido/-ados/hecho/visto/dicho/puesto/escrito/abierto/vuelto/roto/resuelto/muerto/cubierto/caido',
);
// What ends as a participle and is a thing: "a pedido", "a cuidado", "halla sentido".
const isThing = wordTest(
  'pedido/lado/partido/cuidado/sentido/estado/mercado/contenido/helado/resultado/pasado/significado/grado/domiciliado/teclado/juzgado/sonido/vestido/recorrido/marido/sábado/sabado/apellido/ruido/nido/olvido/certificado/listado/cruzado/diario/encargado/abogado/empleado/llamado/granado/prado/tejado/calzado/lavado/cocido/tostado/salado/delgado/todo/codo/modo',
);

/** `wrong=right: before _ after`: `a/b` one of these, `!a/b` another, `@` a participle, `^` at the head of a clause, `-ado` an ending. One line a case. */
const spanish = `
ay=hay: _ un/una/unos/unas/que/mucho/mucha/muchos/muchas/varios/varias/algo/algun/alguna/nada/nadie/problema/problemas/sitio/mesa/mesas/stock/tallas/entradas/plazas/cupo/mas/menos/dos/tres/poco/poca/pocas/pocos/tanta/tanto/gente/servicio/lugar/espacio/novedades/disponibilidad
ay=hay: no/ya/aun/siempre/nunca/todavia/tambien/donde/cuando/hoy/solo/cuanto/cuantas/cuantos _
hay=ahí: por/desde/hasta _ !un/una/algo/mas/que/mucho/muchos/muchas/nada/varias/varios
hay=ahí: de _ $
hay=ahí: y/pues/mira/fijate _ te/le/os/lo/la/nos/estamos
ahí=hay: _ muchos/varios/varias/algun/alguna/problemas/demasiada/demasiado
ahí=hay: ^ _ muchas/mucha/mucho !veces/gracias
ahí=hay: no/ya/siempre/tambien _ un/una/nada/nadie/mas/que/mucho/mucha/muchas/problema/stock/tiempo/mesa/sitio/plazas/cupo/disponibilidad
ahi=hay: no _ problema/problemas/stock/tallas/plazas/cupo/nada/mas/que/disponibilidad/sitio
ha=a: _ -ar/-er/-ir/-arte/-erte/-irte/-arle/-erle/-arlo/-erlo/-arla/-arse/-erse/-arnos !menos
ha=a: _ el/la/los/las/un/una/su/tu/sus/tus/partir/traves/veces/menudo/casa/domicilio/donde/cuanto/todos/todas/quien/mediodia/tiempo/nombre
a=ha: se/te/nos/me/os/lo/le _ @
a=ha: no/ya/nunca/siempre/tambien/aun/todavia _ @
a=ha: pedido/paquete/envio/sistema/pago/repartidor/tienda/web/pagina/compañero/compañera/equipo/cobro/reembolso/que _ sido/estado/salido/llegado/quedado/podido/hecho/dicho/entregado/enviado/cambiado/fallado/caducado/procesado/confirmado/tenido/empezado/terminado/recibido/subido/bajado/agotado/cerrado/abierto/habido
e=he: ^ _ visto/hecho/dicho/podido/recibido/enviado/mandado/llegado/tenido/leido/pedido/hablado/mirado
e=he: lo/la/te/le/ya/no/se/nos _ visto/hecho/dicho/podido/recibido/enviado/mandado/llegado/tenido/leido/pedido/hablado/mirado
haber=a ver: ^ _ si/que/cuando/como/cuanto/cuantos/quien/cual/donde/cuanta
haber=a ver: vamos/pues/bueno/venga/y _ si/que/cuando/como/cuanto/quien/cual/donde
haber=a haber: vamos/va/van/iba/vaya/iban _
hacer=a hacer: vamos/voy/vas/va/van _ !que
echo=hecho: he/has/ha/hemos/han/habeis/habia/habian/haber/hubiera/hubieras/hubieran/hubiesen/hubiese/habria/habrias/habrian/hubieramos/esta/estan/estaba/bien/mal/haya/hayan/y _ !de/un/una/en
echo=hecho: de _ !menos
hecho=echo: te/lo/la/os/le _ de/una/un menos/mano/vistazo/cable
hecha=echa: ^ _ un/una/a
hecha=echa: se/nos/te/le _ a/de/una/un perder/menos/mano/vistazo
hechen=echen: _ un/una/de/a
hechas=echas: _ un/una/de/a menos/vistazo/mano/perder
hechar=echar: _
valla=vaya: que/se/ojala/nos/os _ !publicitaria/metalica/de
valla=vaya: ^ _ mal/mala/buen/buena/pedazo/manera/forma/cosa/tarde/noche/rabia/pena/gracia/detalle/detallazo/foto/fotaza/fotos/historia/rollo/chasco/palo/gol/viaje/cambio/trabajo/ilusion/alegria/semana/finde/lujo/pasada/casualidad/error/espectaculo/jaleo/caos/experiencia/suerte/par/año/idea/tela/equipo/fiesta/plan/planazo/sorpresa/partido/pinta/nivel
vallan=vayan: _ a/al/con/por/pasando/preparando/bien
valla=vaya: _ a/al/con/pasando/preparando/bien
halla=haya: _ @
halla=allá: _ tu/vos/el/ella/usted/ustedes
hallas=hayas: _ @
hallan=hayan: _ @
hallamos=hayamos: que _ @
alla=haya: que/se/te/le/nos/lo/no _ @
allas=hayas: _ @
allan=hayan: _ @
allamos=hayamos: _ @
aya=haya: _ @
ayas=hayas: _
ayan=hayan: _
haya=allá: por/para/hacia _ $
iva=iba: se/no/que/ya/me/te/le/nos _
ivan=iban: _ a
tubo=tuvo: se/no/le/te/me/nos/lo/quien _ !de/fluorescente
callo=cayó: se/nos/me/le _ el/la/un/una/al/todo/de
calló=cayó: se/nos/me/le _ el/la/un/al sistema/web/pagina/app/red/servidor/linea/servicio/suelo/plato/paquete/movil/vaso/conexion/plataforma
callo=cayó: se _ $
ves=vez: tal/otra/una/cada/alguna/primera/ultima/proxima/segunda/rara/misma _
ves=vez: de/en _ en/de
ves=vez: a la/la _ $
has=haz: ^ _ clic/click/tu/tus/la/el/los/una/caso/match/zoom/feliz
haz=has: _ @
haz=has: si/no/ya/que/lo/te/nunca _ @
sino=si no: ^ _ llega/llegan/funciona/puedes/podeis/quieres/tienes/te/le/lo/os/hay/pueden/puede/aparece/recibes/encuentras/sabes/estas/esta/has/ha/nos/me/quieren/tienen
parte=aparte: ^ a _
asido=ha sido: que/no/ya/nos/siempre _
abra=habrá: no/ya/que/siempre/hoy/mañana/tambien _ sorpresas/musica/mas/novedades/problema/problemas/que/mucho/muchas/tiempo/entradas/plazas/un/una/otra/reposicion
abrá=habrá: _
abrían=habrían: _ mesas/plazas/entradas/podido/sido/gustado/hecho/tenido/dicho/disponibles/mas
abran=habrán: _ visto/notado/recibido/podido/leido/hecho/mesas/plazas/entradas/sorpresas
abría=habría: nos/que/no/te/se/le _ gustado/encantado/que/sido/podido/hecho
habría=abría: ^ _ a
hay=haya: ojala/que/espero/esperamos _ ido/sido/gustado/llegado/podido/salido/disfrutado/servido
sierto=cierto: _
cien=sien: la _ $
`;

const yours =
  'order/parcel/booking/table/account/email/e-mail/refund/delivery/name/card/message/photo/photos/feedback/patience/visit/support/address/phone/number/details/seat/ticket/tickets/room/purchase/review/comment/comments/dog/help/friends/day/own/experience/subscription/password/size/kind/lovely/favourite/favorite/question/query/request/loyalty/custom/business/bill/invoice/reservation/stay/suggestion/suggestions/next/local/trip/pictures/picture/money/time/items/package/family/kids/little/birthday/app/inbox/messages/orders/reply';
const theirs =
  'own/order/orders/team/website/account/details/parcel/products/staff/friends/family/prices/menu/doors/customers/stories/photos/dog/dogs/kids/names/support/help/feedback/patience/work/office/shop/store/best/new/favourite/favorite/way';

const english = `
your=you're: _ going/gonna/getting/coming/not/so/very/always/never/still/already/invited/kidding/absolutely/a/an/the/all/doing/having/enjoying/feeling/looking/here/welcome !pack/gift/kit/email/offer/drink/letter/box/bonus/page/message/guide/desk/back
your=you're: hope/glad/think/sure/when/because/if/know/hear/see/that/hoping _ able/back/ok/okay/happy/well/ready/happier/sorted/interested/settled/free/around/in/on/after
you're=your: _ ${yours} !of/day
its=it's: _ a/an/not/been/going/gonna/gone/just/so/too/here/there/our/your/my/because/coming/raining/ok/okay/really/worth/now/been/what/why/how/that/almost/always/never/ready/possible/fine/all
it's=its: _ own/name/terrace/packaging/charger/battery/lid/menu/owner/staff/taste/flavour/flavor/contents/warranty/strap/handle/engine/packet/doors/customers/members/colour/color/price/quality/size
it's=its: on/in _ way/place/box/original/packaging/own/final !to/too/better
loose=lose: to/will/won't/don't/dont/didn't/not/never/you'll/we'll/might/may/could/would/can/can't/you/we/they _ your/the/it/a/any/out/their/our/money/weight/time/access/track/points/data/hope/you/them/interest
loose=lose: _ your/their/our/track/access/weight/hope
lose=loose: came/comes/coming/worked/work/too/bit/little/slightly _
their=there: _ is/are/was/were/will/isn't/aren't/wasn't/weren't/has/have/seems/should/must/will/was
their=there: hi/hey/hello/over/out _ $
there=their: with/for/of/from/in/on/to/at/about/and/by/love/get/give _ ${theirs}
they're=their: _ own/order/orders/website/account/parcel/products/prices/menu/dog/names/office/shop/store
their=they're: _ going/coming/not/here/sold/getting/always/really/so/very/all/closed/both
there=they're: ^ _ going/coming/sold/getting
who's=whose: _ order/table/dog/name/turn/birthday/parcel/account/idea/photo
whose=who's: _ going/coming/ready/been/hungry/joining/with/in/excited/up/the
effect=affect: to/will/won't/may/might/can/could/doesn't/not/didn't/shouldn't/would/should _ your/the/our/you/all/any/us/orders/everyone
affect=effect: the/an/no/any/side/immediate/this _
except=accept: we/gladly/don't/to/cannot/can't/only/happily/also _ cards/returns/cash/all/your/any/credit/card/payment/that/both/it
accept=except: everyone/everything/all/every/everyday _
advise=advice: some/for/any/of/more/good/great/bit/further _
advice=advise: we/please/would/to/kindly/you'd/strongly _
quite=quiet: a/nice/more/very _ place/corner/table/room/spot/night/day/evening/time/area/moment/weekend/one
quiet=quite: _ a few/lot/bit/while
quiet=quite: _ right/sure/often/good/nice/happy/simple
weather=whether: _ you/we/or/it's/they/you're/to/your
weather=whether: know/check/see/sure _ it/there/the
were=we're: ^ _ sorry/here/happy/glad/so/looking/working/delighted/always/still/not/really/thrilled/back/going/having/open/closed/on/very/afraid/only/hiring
were=we're: and/but/because/as/so/that/if _ sorry/happy/glad/delighted/thrilled/looking/working/going/hiring/open !to
of=have: should/could/would/must/might/shouldn't/couldn't/wouldn't/may _ !course/the/these/those
to=too: me/us/you _ $
peak=peek: sneak _
bare=bear: _ with us/me
coarse=course: of _
piece=peace: _ of mind
complementary=complimentary: _ drink/drinks/breakfast/coffee/glass/upgrade/tickets/wifi/wine/dessert/parking/copy/ticket
apologizes=apologies: our/my/sincere/many/sincerest/please _
lead=led: has/have/had/which/that/it _ to/us
past=passed: has/have/had _ away/on/your/it/the
passed=past: half/quarter _
new=knew: i/we/never/you _ it/that/you/what/how
now=know: let/please/to/you/don't/us/me _ if/how/what/when/that/which/where
no=know: let us/me/you _ if/how/what/when/that/which/where
threw=through: _ the/our/your
brake=break: a/lunch/short/coffee/tea _
waist=waste: a/not/to/your/don't _ of/time/your/any/it
sale=sail: set _
site=sight: in/out/at/love/first _ of
wander=wonder: i/we/no/we'd/you _ if/why/how/what/whether
hear=here: over/right/are/is/come/we're/i'm/in/you're _ $
here=hear: to/we/you/never/can/can't/you'll/love/great/sorry/glad/good/lovely _ from/that/you/back/this/about/more/it
patients=patience: your/the/for/of/with _ $
patients=patience: your _ and/while/as/during
`;

const placeOf = (part: string): Place => {
  const isNot = part.startsWith('!');
  const words = isNot ? part.slice(1) : part;
  if (words === '@') return { isNot, opens: false, isWord: (key) => isParticiple(key) && !isThing(key) };
  return { isNot, opens: words === '^' || words === '$', isWord: wordTest(words) };
};

const tableOfConfusions = (lines: string): ReadonlyMap<string, readonly Confusion[]> => {
  const table = new Map<string, Confusion[]>();
  for (const line of lines.split('\n')) {
    const [, wrong, right, around] = /^([^=]+)=([^:]+): (.+)$/u.exec(line) ?? [];
    if (wrong === undefined || right === undefined || around === undefined) continue;
    const parts = around.split(' ');
    const at = parts.indexOf('_');
    const before = parts[at - 1];
    const confusion = {
      right,
      before: before === undefined ? undefined : placeOf(before),
      after: parts.slice(at + 1).map(placeOf),
    };
    table.set(wrong, [...(table.get(wrong) ?? []), confusion]);
  }
  return table;
};

let made: Readonly<Record<VoiceLanguage, ReadonlyMap<string, readonly Confusion[]>>> | undefined;

/** The cases of a word, as it is written (lower case). */
export const confusionsOf = (word: string, language: VoiceLanguage): readonly Confusion[] =>
  (made ??= { es: tableOfConfusions(spanish), en: tableOfConfusions(english) })[language].get(word) ?? [];
