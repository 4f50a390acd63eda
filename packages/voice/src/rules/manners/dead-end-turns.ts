import type { Turns } from '../../turns/turn-book.ts';

/** What people ask for and may be refused, and whom they are sent to. */
export const deadEndLists: Readonly<Record<string, string>> = {
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
^ (sorry/unfortunately) (but) (no) refunds/exchanges/exceptions/returns (or/and) (refunds/exchanges/returns) $
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
];
