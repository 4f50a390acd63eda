import type { Turns } from '../../turns/turn-book.ts';

/** What people ask for and may be refused, and whom they are sent to. */
export const deadEndLists: Readonly<Record<string, string>> = {
  doing:
    'ship/deliver/sell/stock/offer/accept/handle/cover/issue/provide/repair/fix/hold/deal/allow/carry/match/reimburse/replace/process/control/cater/price-match/refund/exchange/honour/honor/reopen/reserve/support',
  contact:
    'llama/llame/llamar/marca/marque/marcar/comunicate/comuniquese/comunicarte/comunicarse/comunicarnos/contacta/contacte/contactar/contactate/contactese/contactarse/dirigete/dirijase/dirigirse/dirigirte/reportalo/reportelo/reportarlo/reporta/reporte/reportar',
  visit:
    'visita/visite/visitar/consulta/consulte/consultar/revisa/revise/revisar/entra/entre/ingresa/ingrese/ingresar/checa/cheque/accede/acceda',
  thirdEn:
    'courier/bank/seller/manufacturer/insurer/council/carrier/supplier/retailer/airline/landlord/provider/operator/venue/organiser/organizer/agent/agency/hotel/surgery/gp/doctor/pharmacy/store/branch/shop/driver/company/department/police/embassy/brand/marketplace/promoter/broker/employer/school/university/reseller/helpline/switchboard/office/box/reception/desk',
  asked:
    'cambi-/modific-/devol-/anul-/cancel-/reembols-/ayud-/atend-/resol-/solucion-/gestion-/tramit-/localiz-/facilit-/ofrec-/acept-/adelant-/acced-/interven-/proporcion-/compens-/reabr-/reactiv-/hacerlo/hacernos/hacer/arregl-/repar-/autoriz-/aprob-/decirte/decirle/confirmar-/saberlo/verificar/rectific-/recuper-/reclam-/abon-/aplic-/responder/informar/dar/cubrir/reponer/garantizar/asegurar/actuar/entrar/mover/aplazar/posponer/reprogramar/prorrogar/ampliar/extender/acelerar/agilizar/reenviar/enviarte/enviarle/validar/procesar/atenderte/atenderle/cargar/reservar-/guardar-',
  third:
    'transportista/banco/vendedor/fabricante/aseguradora/ayuntamiento/operadora/mensajeria/correos/courier/aerolinea/agencia/tienda/proveedor/operador/distribuidor/paqueteria/aseguradora/compania/comercio/plataforma/administracion/hotel/organizador/eps/obra/alcaldia/municipio/notaria/juzgado/marca/importador/repartidor/casero/administrador/sucursal/oficina/delegacion/secretaria/consulado/embajada/registro/hacienda/policia/comisaria/empresa/logistica',
  infinitive:
    '-ar/-er/-ir/-arte/-erte/-irte/-arle/-erle/-irle/-arlo/-erlo/-irlo/-arla/-erla/-irla/-arse/-erse/-irse/-arlos/-erlos/-irlos/-arlas/-erlas/-irlas/-arles/-erles/-aros/-eros/darte/darle/darlo',
  weDont:
    'aceptamos/admitimos/entramos/respondemos/cubrimos/gestionamos/llevamos/tramitamos/atendemos/manejamos/ofrecemos/disponemos/realizamos/permitimos/reparamos/devolvemos/cambiamos/reembolsamos/abonamos/intervenimos/recibimos/contemplamos/facilitamos/proporcionamos/reponemos/garantizamos/resolvemos/emitimos/asumimos/modificamos/anulamos/ajustamos/vendemos/fabricamos/reservamos/guardamos/enviamos/repartimos/servimos/aplicamos/compensamos/aseguramos/controlamos/decidimos/autorizamos/aplazamos/prorrogamos/fraccionamos/bonificamos/financiamos',
  isNotDone:
    'acepta/aceptan/admite/admiten/cambia/cambian/devuelve/devuelven/toca/modifica/modifican/reembolsa/reembolsan/gestiona/gestionan/atiende/atienden/tramita/tramitan/contempla/contemplan/realiza/realizan/permite/permiten/guarda/guardan/repara/reparan/abona/abonan/ajusta/ajustan/emite/emiten/repone/reponen/cubre/cubren/garantiza/recupera/recuperan/anula/anulan/cancela/cancelan/reembolsara/devolvera/aceptara/aceptaran/responsabiliza/amplia/prorroga/transfiere/acumula/acumulan/compensa/indemniza',
  doesNot:
    'cubre/cubren/admite/admiten/permite/permiten/contempla/contemplan/procede/proceden/aplica/aplican/ampara/amparan/corresponde/corresponden/autoriza/autorizan',
  counter:
    'oficina/oficinas/portal/formulario/telefono/linea/ventanilla/sede/sedes/sucursal/sucursales/mostrador/buzon/registro/correo/mail/centralita/call/sac/presencial/notaria/comisaria/juzgado/ayuntamiento/taquilla/caja/recepcion/secretaria/conserjeria/campus/aplicativo/control/extranet/intranet/pqr/pqrs/burofax/fax',
  isAsked:
    'solicita/solicitan/pide/piden/tramita/tramitan/gestiona/gestionan/hace/hacen/realiza/realizan/presenta/presentan/resuelve/resuelven/reporta/reportan/atiende/atienden/reclama/reclaman/consulta/consultan/radica/radican/cursa/cursan/canaliza/canalizan/ve/ven/formula/interpone/dirige/dirigen/levanta/levantan',
  carrier:
    'correos/seur/mrw/gls/dhl/fedex/ups/estafeta/redpack/nacex/andreani/oca/servientrega/coordinadora/interrapidisimo/envia/correosexpress/paypal/amazon/booking/visa/mastercard/telcel/movistar/apple/google/samsung/renfe/aena/bizum/ticketmaster/airbnb/rappi/glovo/uber/mercadolibre',
  talk: 'habla/hablar/hablarlo/consulta/consulte/consultar/consultarlo/consultalo/consultelo/pregunta/pregunte/preguntar/contacta/contacte/contactar/escribe/escriba/escribir/reclama/reclame/reclamar/reclamarlo/reclamaselo/reclameselo/dirigirte/dirigirse/dirigete/dirijase/acude/acuda/acudir/llama/llame/llamar/quejate/quejese/mira/mire/vea/verlo/gestionalo/gestionelo/gestionarlo/solicitalo/solicitelo/solicitarlo/pidelo/pidaselo/pedirlo/pedirselo/tratalo/tratelo/contactese/contactate/comunicate/comuniquese/comunicarse/comunicarte/pedilo/pediselo/hablalo/consultalo/remitirse/remitirte',
  mustYou:
    'tienes/tenes/tiene/teneis/debes/debe/deberas/debera/tendras/tendra/tendrias/tendria/deberias/deberia/hay/necesitas/necesita/toca/habria/debeis/tienen/deben/deberan/tendran/tocaria',
  go: 'dirig-/mirar-/tratar-/resolver-/acud-/llam-/contact-/comunic-/escrib-/gestion-/solicit-/pedir-/reclam-/consult-/tramit-/ir/present-/habl-/pregunt-/ver/verlo/hacerlo/hacer/acerc-/radic-/remit-/ingres-/entr-/rellen-/llen-/complet-/pas-/marc-/busc-/abrir-/envi-/mand-/report-/regist-',
};

/** A no and nothing behind it: said only where the whole answer offers no way on. */
export const refusals: readonly Turns[] = [
  {
    in: 'es',
    because: 'refusal',
    lines: `
no (nos/me/lo/le/te/se) (va) (a) es/ha/resulta/sera/seria/ser (sido) posible/factible/viable (realizar/hacer) {asked}
no (te/se/le/os/nos) (lo/la/los/las) podemos/puedo/podremos/podriamos/puede/pueden/podra/podran (ya) (lo/la/te/le) {asked}
(ya) no se puede (por/desde) (aqui/aca) $
(eso/esto) (ya) es/resulta imposible $
es/resulta imposible {asked}
(nosotros) no llevamos/gestionamos/tramitamos/atendemos/manejamos/vemos/hacemos/cubrimos/trabajamos (con) ese/eso/esos/esa/esas/estos/nada/ningun/ninguna
eso/ese/esto (producto/tema) (no) (lo/la) no (lo/la) llevamos/gestionamos/tramitamos/manejamos/hacemos/vemos/decidimos/trabajamos
no contamos/disponemos con/de (esa/ese/esos/esas/mas/ninguna/ningun/dicha) (producto/servicio/modelo/opcion/articulo) informacion/dato/datos/forma/respuesta/fecha/servicio/solucion/opcion/capacidad/detalles/producto/modelo/articulo
no tenemos forma/manera/modo/acceso/potestad/competencia/constancia/solucion
(eso/esto) no depende (ya) de nosotros/nosotras
no esta en nuestras/nuestra manos/mano
(se) escapa/sale/queda/esta/escapan (de/a/fuera) (de) nuestro control/alcance/competencia/manos/ambito
ajen- a nosotros/nuestra
no nos compete/corresponde/concierne/incumbe
no es (de) nuestra/nuestro competencia/area/departamento/ambito
el/nuestro sistema no (nos/me/lo/te/le) permite/deja/da
no (nos/me/lo/te) (lo) deja/permite el/nuestro sistema
condiciones/normas/bases/politicas/terminos/politica/normativa ..4 no (lo/nos) (lo) permiten/contemplan/permite/contempla
son/es (las/la/nuestra/nuestras) politicas/politica/normas/normativa/reglas de (la) empresa/tienda/casa/compania/marca
no hay (ya) nada (mas) que podamos/hacer/hacerle
no hay (ya) (otra/ninguna/mas) manera/forma/opcion/solucion/posibilidad/alternativa/vuelta/remedio $
nada (mas) (que) podemos/podamos hacer
nada mas que/podemos (podamos/hacer) hacer
damos (el) (caso/tema/lo/asunto/su/tu) (reclamacion/caso) por cerrado/cerrada/zanjado/concluido/finalizado/terminado
caso/expediente/reclamacion/reclamo/asunto/tema/queja/ticket (ya) esta/queda/ha/fue/quedo (sido) cerrad-/archivad-/zanjad-/desestimad-
solicitud/peticion/reclamacion/reclamo/devolucion/garantia/reembolso/cambio ha/fue/esta/queda (sido) rechazad-/denegad-/desestimad-/negad-
no procede/aplica/corresponde/cabe (la/el/ninguna/ningun) devolucion/reembolso/cambio/garantia/reclamacion/indemnizacion/reintegro/compensacion
no nos consta/constan (ningun/ninguna/nada/ese/esa/el/la/tu/su)
no hay sistema
^ no procede/cabe/aplica $
esta/estas/estan fuera de plazo/garantia
toca esperar $
solo/solamente/unicamente queda/cabe/resta/puede/puedes esperar $
tendras/tendra/tendrias/tienes/tiene/debe/hay/tenes que esperar $
^ (por) (favor) ten/tenga/tengan paciencia $
^ no (lo) sabemos/sabriamos $
no (te/le) (lo) sabriamos/sabemos/podemos/podria decir/decirte/decirle/decirlo/confirmar (cuando) (mas) $
(lo) desconocemos/ignoramos
no tenemos (mas/ninguna/esa) informacion/noticias/novedades/datos $
no tenemos (mas/ninguna/esa) informacion/noticias/novedades al/sobre/de (respecto/eso)
no hay (mas) reembolsos/devoluciones/cambios/excepciones/reposicion/arreglo $
no (se) hacemos/aceptamos/admitimos/damos/realizamos/admiten/aceptan/realizan/hacen/contemplan cambios/devoluciones/excepciones/reembolsos
ya no (lo/la/los/las) fabricamos/hacemos/vendemos/trabajamos/traemos $`,
  },
  {
    in: 'en',
    because: 'refusal',
    lines: `
not something (that) we/we're/our/i
outside/beyond (of) our control/remit/scope
out of our hands/control
not up to us
it's/that's/is/this (is) (simply/just/against) (our/company/store) (company/store) policy $
we're/we/i'm (are) (currently) unable/not (able) to help/assist/change/refund/offer/do/process/cancel/provide/amend/locate/resolve/give/confirm/say/make/accept/issue/comment/discuss/tell/authorise/accommodate/extend/exchange/replace
we/i (simply/just/really/unfortunately) can't/cannot/couldn't (currently/really/simply) help/assist/change/refund/process/cancel/amend/resolve/offer/give/confirm/comment/discuss/accommodate/exchange/replace/guarantee/trace/locate/authorise/extend/issue/tell/reopen/reverse/override
we/i can't/cannot do (that/this/it/anything/any/much/more) (more) (about/for) (that/this/it) $
we/i don't/dont (currently) have (any/that/this/more) information/info/update/way/answer/details/access/record
we/i don't/dont (currently) offer/sell/stock/do/provide/accept/take (that/this/any) (refunds/exchanges/service/kind/model/product) $
nothing (more/else/further) (that) we/i can do/offer
^ (sorry/unfortunately) (but) no refunds/exchanges/exceptions/returns $
we/i don't/dont do/make/offer/give/accept/take refunds/exceptions/exchanges/returns
your/the/this case/claim/ticket/request/complaint/refund/application/matter has/is/was (now) (been) closed/denied/rejected/declined/refused
the/our (computer/system) system won't/doesn't/can't (let/allow/permit) (us/me)
not our responsibility
you'll/you (will) (just) have/need to (just) wait $
(please) be patient $
^ we don't know $
we have no idea/way/record/information/update
that's/it's/is (just/simply) not possible $
can't/cannot be done/changed/refunded/reversed $
not covered (by) (the/your) (warranty/guarantee/policy) $
those/these are (just) (the/our) rules/terms $`,
  },
  {
    in: 'es',
    because: 'refusal',
    lines: `
<si/aunque/cuando/quien/que/porque/como no (me/te/se/le/os/nos/les) (lo/la/los/las) podemos/puedo/podremos/podriamos/puede/pueden/podra/podran/podes/puedes/podeis/podras (ya/hoy) (lo/la/te/le) !esperar/estar/dejar/evitar/negar/faltar/perder/perderte/perderse/perdertelo/imaginar/imaginarte/creer/creerlo/agradecer/agradecerte/quejar/ser/ir/venir/pasar/estarlo/amar/pedir/aguantar/contener/resistir/sentir {infinitive}
<si/cuando/que no (lo/la/los/las/le/te/les/nos) {weDont} !datos/tus/tu/sus/spam/humo/publicidad/nada
<si/cuando/que no hacemos (ya) reservas/envios/pedidos/reparaciones/presupuestos/precios/descuentos/facturas/duplicados/modificaciones/nada/eso/ese/esa/esos
<si/cuando/que no damos (ya) citas/cita/informacion/precios/datos/presupuestos/soporte/servicio/garantia/credito/facilidades
<si/cuando/que no (nos) respondemos/hacemos/encargamos/ocupamos/hacemos (cargo/responsables) de/del/por/ante
<si/cuando/que/aunque no se {isNotDone} !por/aunque/pase/llueva
<si/aunque/que no (se/lo/la/le) {doesNot} !permiso/tarifa/recargo
garantia/poliza/seguro no (lo/la/los/las) incluye/cubre/alcanza
es/son/queda/quedan/resultan definitiv-/irrevocable/irrevocables/irreversible/irreversibles/inamovible/inamovibles/innegociable
no (es/son/seran/sera/esta/estan) reembolsable/reembolsables/transferible/transferibles/modificable/modificables/canjeable/canjeables/retornable/cancelable/cancelables/reclamable/negociable/cubierto/cubierta/autorizado/autorizada/permitido/habilitado/contemplado/contemplada
esta/estas/estan/ya/salio/queda (se) fuera de/del/los (los/las) plazo/periodo/garantia/cobertura/# (dias)
^ fuera de/del (los/las) (#) plazo/periodo/dias/garantia/cobertura/horario
garantia/plazo/cupon/bono/vale/periodo/codigo/oferta/promocion/poliza (le/te/se) (ya) (ha/le/te/se/lo) caduco/caducado/vencio/vencido/expiro/expirado/termino/terminado/cumplio/paso/agoto
una vez -ado/-ada/-ados/-adas/-ido/-ida/hecho/hecha/emitida/abierto/abierta/puesto ..3 (ya) no
no hay (ninguna/ya) manera/forma/modo/posibilidad/opcion/via de/para
no (existe/cabe) (ninguna/la) manera/forma/posibilidad/opcion/recurso/alternativa
(ya) no es cosa/asunto/tema/competencia/responsabilidad/problema/trabajo nuestra/nuestro
(nosotros) no tenemos (ya) nada que ver/hacer
no tenemos (ninguna) injerencia/control/influencia/potestad/autoridad/registro/visibilidad/informacion/noticias/datos
es/son (de/por/un/una/cosa/tema/asunto) (de) (un/una/empresa/la) (servicio/empresa) tercer-/tercero/terceros/extern-/ajen-/subcontratad-/independiente
(eso/esto) (ya) queda/esta/cae (totalmente/completamente) fuera
(ya) no hay/queda/cabe vuelta atras/nada/margen/recurso
ya no depende/corresponde/compete/esta
sin excepcion/excepciones
intenta/intente/intentalo/intentelo/prueba/pruebe/vuelve/vuelva/vuelvan (a) (de/otra) (nuevo/vez/intentar/intentarlo/llamar/escribir) (el/en) (la/un/unos) mas/proximo/proxima/otro/otra tarde/mes/semana/dia/rato/momento $
no hay (ya) nada para/por hacer
(lo) lamentamos/sentimos pero no $
se nos escapa/escapan/sale
es (la/una) decision/resolucion final/firme/definitiva/tomada`,
  },
  {
    in: 'en',
    because: 'refusal',
    lines: `
<if/when can't/cannot/couldn't/won't (now/then/currently/unfortunately) be !charged/billed/disappointed/affected/shared/forgotten/delayed/asked/needed/bothered/cancelled/canceled/rushed/pushed -ed/made/given/undone/done/sent/taken/sold/held/kept/split/brought/shown/shared/found/met/put/redone/withdrawn
<if/when/that/what/all/whatever we/i can't/cannot/couldn't (really/just/simply/currently/unfortunately/do) !wait/thank/find/see/open/reach/access/get/tell/remember/make/read/hear/this/that/believe/imagine/recommend/stress/help/take/see/promise/get/stop/say/tell/hear/blame/be/find/complain/argue/disagree/express/begin
<if/when/that/what/all we/i can't/cannot (really/just/simply/currently) help/promise/say (you/it/that/this/any/your/with/how/when/where)
<if/when/because/that we/they/i don't/dont (usually/currently/normally/actually/really/any) (longer) {doing} !data/your/personal/cookies/spam
<if/when/because/that we/they/i do not (usually/currently/normally/actually/really/any) (longer) {doing} !data/your/personal/cookies/spam
warranty/guarantee/returns/deadline/offer/window/period/voucher/cover/coverage/policy/code/coupon (period/window/policy) (has/have/is/was/already) (already/now/long) (has/is) expired/ended/lapsed/passed/closed/void/up/over
no longer covered/eligible/valid/refundable/returnable/supported/under/possible/our/sold
isn't/aren't/not/wasn't (be/something) (actually) covered/eligible/refundable/returnable/transferable/exchangeable/negotiable/valid/included/permitted/insured/entitled
(all/are/is/our) sales/bookings/orders/tickets/decisions/decision are/is final/non-refundable/nonrefundable
non-refundable/nonrefundable/non-transferable/non-returnable
^ no refunds/exchanges/returns/changes/exceptions/cancellations/substitutions/transfers
there's/there/is (is) no (other) way (to/of/for/around/we/i)
there's/there/is (is) no coverage/cover/refund/exception/exceptions/recourse/guarantee/update
(that's/it's/this/is) (is) (not/nothing) nothing to do with us
not/isn't (an/our) issue/problem/matter/concern on/of/for (our) side/end/ours/us
take/accept/have no control/responsibility/liability/say/influence/visibility over/for/in/of
run/operated/managed by a/an third/separate/different/independent/outside`,
  },
];

/** Another door: the person is sent there, and starts again. */
export const handOffs: readonly Turns[] = [
  {
    in: 'es',
    because: 'elsewhere',
    lines: `
<si/nosotros/y/a/voy/vamos/de/para/no/hemos {contact} (directamente/usted) a/al/con/en (el/la/nuestro/nuestra/su/tu) (numero/telefono) #/linea/lineas/numero/telefono/call/centro/conmutador/centralita/extension/01/0800/0810/018000/web/pagina/sitio/portal
<si/no/nosotros/y {visit} (directamente) (a/en) nuestra/nuestro/la/el (web/pagina) (web/pagina/sitio/portal/seccion/faq/ayuda) (para) (de) (mas/ayuda/informacion/internet/web) $
(te/le/les/os) sugerimos/recomendamos/aconsejamos/invitamos/pedimos (que) {contact}/-arse/-arte/acuda/acudas/acudir/visitar/consultar
favor de {contact}/acudir/visitar/enviar/presentarse/dirigirse/pasar/ingresar
solo/solamente/unicamente/exclusivamente (lo/la/te) (se) ve/ven/hace/hacen/realiza/realizan/atiende/atienden/gestiona/tramita/puede/resuelve (hacer/ver/realizar/tramitar/gestionar) en/por/de/a/desde (la/el/las/nuestra/forma/manera) (nuestra/tu/su) sucursal/oficina/tienda/ventanilla/telefono/web/pagina/correo/mail/presencial/app/linea/sede/mostrador
<no/nosotros/te/le/y/a/voy/vamos/de/para {talk} (lo/eso) (directamente) con/a/al/ante/en (el/la/tu/su/los/nuestro/nuestra) {third}
<no {mustYou} (que/de/usted) {go} (lo) (directamente/personalmente) (el/la/tu/su/un/una/tramite/cambio/gestion) (tramite/cambio/gestion/solicitud/reclamo/pago) con/a/al/ante/en/desde/por (el/la/tu/su/los/las/nuestra/nuestro) {third}/seguro/web/pagina/portal/app/aplicacion/formulario/telefono/linea/ventanilla/mostrador/sede/departamento/area/centralita/call/organismo/centro/servicio/numero
<no {mustYou} (que/de/usted) {go} (lo) (directamente/personalmente) a/por traves/medio/mediante/via de/del
<no {mustYou} (que/de) rellenar/llenar/completar/cumplimentar/usar/utilizar el/un/nuestro formulario/portal/formato
para eso/ello/esto/cualquier/este/ese (tramite/gestion/consulta/reclamacion/tema/caso) (debe/debes) {talk} a/al/con/en/por
para eso/ello/esto/este/ese (tramite/gestion/consulta/tema/asunto) hay/esta/tenemos/existe/utiliza/usa/utilice/use (otro/el/un/que) (departamento/formulario/telefono/canal/area/numero/correo)
eso/esto/ese/este (tema/asunto/caso) (ya) es/corresponde/depende/toca/compete/pertenece (cosa/tema/asunto/problema/competencia/responsabilidad) de/del/al/a (el/la/los/tu/su/otro/otra) {third}/departamento/area/equipo
nosotros/aqui solo (somos/vendemos/llevamos/gestionamos) (la/las/el/los) tienda/intermediarios/ventas/comercial/redes/publicidad
es (un/una) tema/cosa/asunto/problema de/del (el/la/tu/su) {third}
somos (solo/meros/unicamente) intermediarios
(te/le/os) remitimos/redirigimos/redireccionamos a/al
te/le/os/les invitamos a llamar/contactar/escribir/dirigirte/dirigirse/comunicarte/comunicarse/acercarte/acercarse/acudir/consultar/ingresar
no es (un/el/este/nuestro) canal (adecuado/correcto/para/de)
desde/por redes/aqui/aca/este/esta (sociales/medio/canal/via/cuenta/perfil/chat) no (te/le/lo/la/se) podemos/gestionamos/atendemos/resolvemos/tramitamos/damos/llevamos/tenemos/es/puede/gestion-/atiend-/resuelv-/tramit-
(toda) (la) informacion/info esta/tienes/tiene/encuentras/encuentra/viene (disponible) en (la/nuestra/el) web/pagina/portal/app/bio $
(lo/la) puedes/puede/podes encontrar/consultar/ver/encontrarlo/consultarlo/verlo (todo) en (la/nuestra/el) web/pagina/portal/app/seccion $`,
  },
  {
    in: 'en',
    because: 'elsewhere',
    lines: `
(please) (just/kindly) visit/check/see/consult/use/refer (to) our/the website/site/faq/faqs/page/portal/app (page) (for) (more/further) (information/info/details/help) $
(please) visit/check/see/consult our/the website/site/faq/faqs/page/portal for (more/further) information/info/details/help/assistance
<we've/we'll/we/i've/i'll/and/to/have/already/let (please/just/best/kindly) contact/call/ask/try/ring/email/message/approach/consult (it/this) (directly) (the/your/a) {thirdEn}
you'll/you/you'd (will/would/should/must/might) (need/have/want/better) (to) (best/off/directly) contact/call/ask/ring/email/message/speak/talk/approach/consult/write/complain/apply/raise/claim/chase (it/this/that) (to/with/up/at) (with) (directly) (the/your/our/a) {thirdEn}/website/portal/branch/store/desk/office
you'll/you/you'd (will/would/should/must) need/have/want/must to (go) (submit/log/raise/fill/apply/do/report/request/claim/use/use/complete) ..3 via/through/on/in/using/online (the/our) (form/website/portal/app/online/page/site) $
that's/it's/this/that (is) (one/a/an/something) (matter/question/issue/thing) for the/your {thirdEn}
that's/this/it/it's (is) between you and
that's/that/this/it (is/would) (be) (a) different/another/separate (team/department)
isn't/not the right/correct/proper place/channel/account/team
is/are (now) (only) (available/found/listed) on (our/the) website/site/faq/app $
we can't/cannot/don't deal/help/discuss/handle/look (at/into) (with) (it/this/that/complaints/account) (accounts/queries) (here/on/via/over) (social/chat/twitter/facebook/instagram)
get/take/bring (in) (it/this/that) touch/up with (the/your) {thirdEn}`,
  },
  {
    in: 'es',
    because: 'elsewhere',
    lines: `
<si/nosotros/y/lo/la/que se {isAsked} (unicamente/solo/solamente/exclusivamente/directamente/siempre) ..1 presencialmente/telefonicamente/personalmente/marcando/llamando/presencial/telefonica/telefonico/acudiendo
<si/nosotros/y/que se {isAsked} (unicamente/solo/solamente/exclusivamente/directamente/siempre/todo) por/en/a/ante/desde/mediante/con/via (la/el/las/nuestra/nuestro/tu/su/traves/una) (de/del) (la/el/las/tu/su) {counter}
unicamente/solo/solamente/exclusivamente/tan ..3 marcando/llamando/presencial/presencialmente/telefonica/telefonicamente/telefonico/acudiendo
reposicion/tramite/solicitud/renovacion/inscripcion/reclamo/aclaracion es en/por/con/mediante (la/el) {counter}
solo/solamente/unicamente/exclusivamente (se) (puede) (hace/hacen/tramita/gestiona/pide/solicita/realiza/retira/atiende/hacer/tramitar/pedir/solicitar) por/en/desde/con/a (la/el/nuestra/nuestro/tu/su) aplicativo/app/aplicacion/campus/recepcion/secretaria/area/cajero/oficina/ventanilla
<si/no/nosotros/y/hemos/estamos {talk} a/con/en tu/su !medico/medica/doctor/doctora/pediatra/veterinario/veterinaria/familia/pedido/cuenta/area/correo/mensaje/reserva/perfil/app/gusto/vez ..1 {third}/distribuidora/gestor/gestora/asesor/universidad/colegio/comercializadora/mutua/gestoria/concesionario/corredor/instalador/comunidad/eps $
de/del (eso/ese/esa/esto/mando/tema) ..1 se ocupa/encarga/hace (la/el/tu/su/otro/otra) {third}/comunidad/otro/otra/propietario/instalador
(la/lo/los/las) da/hace/lleva/gestiona/decide/autoriza/emite/aprueba (la/el/tu/su) {third}/eps/ministerio/gobierno/distribuidora/universidad/fabrica $
hay/existe/tenemos/tienes/tiene (un/una/otro/otra) (otro/otra) departamento/area/canal/telefono/servicio/linea/correo/numero/equipo/buzon aparte/especifico/especifica/para/dedicado/dedicada/propio (para/eso/ese/esas/esos/atencion/reclamaciones/quejas)
de/para eso/esto/ello/ese/esos/estas (tema/tipo/temas) (ya) (se) se encarga/encargan/ocupa/ocupan/hace/hacen
(eso/esto/ese/esa/esas) (tema/consultas/temas/cosas) (ya) lo/la/las/los lleva/llevan/gestiona/gestionan/ve/ven/decide/deciden/maneja/manejan/hace/hacen/tramita/tramitan/controla/controlan/tomamos/toma/atendemos/vemos/hacemos otro/otra/otros/directamente/exclusivamente/solo/unicamente/solamente
<si/no/nosotros/y {talk}/prueba/pruebe/proba/intenta/intente/busca/busque/buscalo/mira/mire (en/con/a) (el/la/otro/otra/algun) foro/foros/comunidad/competencia/tutorial/tutoriales/youtube/google/tienda/sitio/lado
<si/no/nosotros/y/hemos/estamos {talk} (directamente/antes/primero) (con/a/en/al/ante) {carrier}
<no {mustYou} (que/de/usted) {go}/-arlo/-erlo/-irlo (el/la/tu/su/un/una) (reporte/queja/reclamo/reclamacion/denuncia/caso) (directamente/usted/tu) con/a/al/ante/en (el/la/tu/su) {carrier}
<no {mustYou} (que/de/usted) acerc-/acud-/present-/dirig-/pas-/ir/apersonarse/venir/personarse ..8 oficina/oficinas/sede/sedes/sucursal/sucursales/tienda/tiendas/agencia/punto/mostrador/ventanilla/caja/local/comisaria/centro/notaria
<si/no (usted/te/se) acerca/acercate/acerquese/acude/acuda/presentate/presentese/dirigete/dirijase/persónese/personese/apersonese ..3 (cualquier-/una/la/su/tu/alguna/nuestr-) oficina/oficinas/sede/sedes/sucursal/sucursales/agencia/mostrador/ventanilla/caja/comisaria/centro/notaria
<si/no ponte/pongase/poneos/ponete/ponganse/ponerte/ponerse/pongan en contacto con !nosotros
levantar/levante/levanta/levanten/presenta/presente/presentar/abrir/abra/abre/pon/ponga/poner/interponer/interponga (su/tu/un/una/el/la) reporte/queja/reclamo/reclamacion/denuncia/ticket/folio/aclaracion ..2 con/en/ante/a/desde/por (la/el/su/tu) {third}/{carrier}/{counter}/web/pagina/app/profeco/omic/consumo
(eso/esto/ya) (ya) depende (ya/exclusivamente/unicamente) de/del (la/el/su/tu/cada/los/las) {third}/{carrier}
es/va/seria/corre (ya) cosa/tema/asunto/cuenta/responsabilidad/directo de/del/con (la/el/su/tu) {third}/{carrier}
<si/no es el/la/tu/su {third} quien
quien (lo/la/te/le) da/hace/lleva/responde/decide/paga/tramita/gestiona/cobra/fija/aprueba es (siempre) (el/la/tu/su) {third}/{carrier}
(te/le/os/les) pedimos/rogamos/invitamos/sugerimos/recomendamos (que) (se/te) (a) acud-/acerc-/present-/dirig-/pas-/visit- ..4 {counter}/centro/centros/agencia/tienda/modulo/delegacion/punto
<no {mustYou} (que/de/usted) {go}/-arlo/-erlo/-irlo/-arla (usted/directo/directamente/personalmente/primero/mejor/todo) (directo/directamente) en/con/a/ante (la/el/su/tu/los/las) {counter}/{third}/recepcion/administracion/secretaria/cajas/modulo/atencion/departamento/area/modulos
<si/no diríjase/dirijase/dirigete/dirigite/dirijanse/remitase/remitete/acudan/dirigirse a/al (la/el/los/las/nuestra/nuestro) oficina/departamento/area/centro/servicio/modulo/ventanilla/seccion/secretaria/administracion/recepcion
este/esta (canal/cuenta/perfil/chat/via/medio/pagina/buzon) (es/son) (solo/solamente/unicamente/exclusivamente/meramente/puramente) informativ-/comercial/para/de
solo/solamente/unicamente (lo/la/los/las) vendemos/distribuimos/comercializamos/intermediamos/alquilamos
(te/le/os/les) toca/tocara/tocaria/corresponde {go} (tu/su/el/la) (reclamo/solicitud) a/al/con/en/ante
{talk}/{contact}/{visit}/escribenos/escribanos/escribinos/envialo/envielo/envia/envie/enviar/manda/mande/mandar (un/una/su/tu/lo) (correo/mail/email/mensaje/solicitud) (a/al) (nuestro/nuestra/el/la/departamento) (correo/mail/email/buzon/departamento/area/direccion) (de/del) atencion/reclamaciones/quejas/soporte/facturacion/administracion/ventas/garantias/postventa/posventa/sac/legal/calidad
^ (para) (mas/mayor/cualquier/toda) informacion/duda/consulta/detalle/aclaracion ..2 {contact}/{visit}/{talk}/acude/acuda/entra/entre/visita/visite`,
  },
  {
    in: 'en',
    because: 'elsewhere',
    lines: `
can/may/must/could/should only be -ed/done/made/given/taken/sent/dealt/sorted/seen/bought/sold ..2 by/at/in/through/via/over/from/on/with/using
(are/is) (only/solely/exclusively) (ever) available/accepted/possible/valid/issued/offered/handled/processed/managed/arranged/dealt (directly/with) (only) at/by/through/from/via/over/using/with the/our/your/a/phone/telephone/email/post/appointment/head/app/branch !us
<if/i/i'd/we'd/and you'd/you'll/you'd/you/you're (would/will/should/must/may) (have/need/want/better/best/be) (best/better/off/to) (to) take/raise/sort/check/resolve/speak/talk/pursue/discuss/clarify (that/it/this/them) (up/out/directly) (up) with/to !us/me/our
handled/managed/looked/dealt/fulfilled (after/with) (entirely/directly) by (a/an/the/our/another) {thirdEn}/different/separate/third/external/outside/another/partner/franchisee
that's/it's/this/is/it/that (is) (really) a/one/something/down/up/question/matter (question/matter) for/to (the/your) {thirdEn}/royal/hermes/evri/dhl/ups/fedex/usps/dpd/yodel/paypal/amazon/apple/google/ebay
<if/we've/we'll/we/i've/i'll/and/to/have/can/could/let (please/just/best/kindly) contact/call/ask/try/ring/email/message/approach/consult (directly/with) (the/your/a) royal/hermes/evri/dhl/ups/fedex/usps/dpd/yodel/paypal/amazon/apple/ebay/ofcom/ombudsman/citizens
<we'll/i'll/to/we/i/we've submit/raise/log/open/file/lodge (a/an/your/the/it) (ticket/request/claim/complaint/form/query/enquiry/report) through/via/on/at/with/using/in (our/the/your) website/portal/form/app/site/helpdesk/help/system/{thirdEn}/customer/complaints/page
(you'll/you/you'd) (will/would/should) (need/have) to ring/call/phone/contact/email/ask/see the/your/our (managing/letting/estate) {thirdEn}/agents/gp/embassy/consulate/union/dean/registrar
(don't/do/can't) (not) discuss ..3 by/on/over/via email/phone/social/chat/here
belongs/belong to (a/an/the/another) (third/different) party/company/operator/landlord/council/bank
(please/kindly) direct/address/refer/redirect (any/all/your/this/that) (further) (queries/questions/complaints/enquiries/query/question/concerns/complaint/it) to
there's/there/we/they (is/have) a/an/another (separate/different/dedicated/specialist/special) team/department/line/number/form/email/inbox for/that
(please/kindly) report/request/submit/register/log/book/raise/claim/cancel/order/apply/renew/change ..3 (via/through/using/on/in/at/by) (via/through/using/on/in/at/by) the/our/your/this online/web/website/form/portal/app/link/phone/helpline/switchboard/council/dedicated
we're/we/i'm/this (are/is) (just/only) the/a social/marketing/press/comms/sales/media (media/team/account)
(can't/cannot/unable/can) (not/to) help/assist/advise/comment (you) with/on (that/this/it/those) (here)
all/everything/more (of/the) info/information/details (is/are) (available) on/in/at our/the website/site/faq/faqs/terms/handbook/leaflet/booklet/app/page $`,
  },
];
