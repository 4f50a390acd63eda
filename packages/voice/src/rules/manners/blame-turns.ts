import type { Turns } from '../../turns/turn-book.ts';

/** Lists of words the turns below name. What a careful customer does, done or left undone; and the ways of getting it wrong. */
export const blameLists: Readonly<Record<string, string>> = {
  done: 'leido/mirado/revisado/avisado/preguntado/comprobado/pedido/seguido/esperado/confirmado/reservado/contestado/dicho/elegido/guardado/llamado/venido/llegado/prestado/tenido/puesto/comprado/hecho/informado/fijado/asegurado/visto/consultado/traido/cancelado/pagado/planificado/solicitado/probado/medido/pensado/cuidado/reclamado/respondido/verificado',
  undone:
    'leiste/revisaste/miraste/comprobaste/seguiste/avisaste/indicaste/contestaste/respondiste/completaste/rellenaste/adjuntaste/confirmaste/pagaste/esperaste/entendiste/cumpliste/respetaste/presentaste/cerraste/apagaste/cancelaste/llegaste/preguntaste/consultaste/pediste/activaste/pusiste/trajiste/especificaste/verificaste/enviaste/hiciste/cogiste/atendiste/marcaste/mediste/solicitaste/recogiste/devolviste/llamaste/mandaste/lees/sigues/entiendes/prestas/miras/revisas/escuchas',
  undoneFormally:
    'leyo/reviso/miro/comprobo/siguio/aviso/indico/contesto/respondio/completo/lleno/adjunto/confirmo/pago/espero/entendio/cumplio/respeto/presento/cerro/cancelo/llego/pregunto/consulto/pidio/activo/puso/trajo/verifico/envio/hizo/atendio/marco/solicito/recogio/devolvio/llamo/lee/sigue/entiende/presta/mando/reporto/guardo/tomo/tuvo',
  didWrong:
    'pusiste/metiste/escribiste/elegiste/seleccionaste/introdujiste/indicaste/diste/copiaste/tecleaste/ingresaste/cargaste/rellenaste/llenaste/marcaste/configuraste/instalaste/montaste/usaste/lavaste/conectaste/anotaste/enviaste/pediste/compraste/leiste/entendiste/calculaste/mediste/reservaste/completaste/digitaste/tomaste/mandaste/pasaste/registraste/hiciste/interpretaste/almacenaste/manipulaste',
  didWrongFormally:
    'puso/metio/escribio/eligio/selecciono/introdujo/indico/dio/copio/tecleo/ingreso/cargo/lleno/marco/configuro/instalo/monto/uso/lavo/conecto/anoto/envio/pidio/compro/leyo/entendio/calculo/midio/reservo/completo/digito/tomo/mando/paso/registro/hizo/interpreto/diligencio',
  infinitive:
    '-ar/-er/-ir/-arlo/-arla/-erlo/-erla/-irlo/-irla/-arse/-erse/-irse/-arte/-erte/-irte/-arsela/-arselo/-ersela/-erselo',
  badly: 'mal/incorrectamente/erroneamente/equivocad-/erroneo/erronea/incorrect-/reves',
  theirs: 'tuya/tuyo/suya/suyo/vuestra/vuestro/tuyas/suyos',
  fault:
    'culpa/error/fallo/falla/responsabilidad/descuido/despiste/negligencia/problema/asunto/cosa/imprudencia/equivocacion',
  slip: 'culpa/descuido/despiste/negligencia/impaciencia/imprudencia/olvido/tardanza/error/falta/desconocimiento/incumplimiento/demora/prisa/prisas/torpeza/distraccion/equivocacion/retraso',
  told: 'aviso/dijo/informo/advirtio/indico/pidio/explico/recordo/comunico/notifico/comento/hizo',
  weTold: 'dijimos/indicamos/avisamos/explicamos/comentamos/informamos/advertimos/recordamos/pedimos',
  careless:
    'read/follow/check/bother/listen/pay/tell/give/provide/let/answer/reply/complete/fill/confirm/cancel/turn/show/bring/keep/return/contact/ask/look/use/enter/update/include/measure/register/respond/mention/specify/follow/wait/report/notify/set/charge/close/understand/watch/take/say/book/collect/pick/send/sign',
  shouldHave:
    'read/kept/known/told/thought/brought/done/gone/left/taken/made/come/paid/sent/given/chosen/understood/said/asked/checked/called/looked/ordered/measured/booked/planned/waited/followed/reported/contacted/listened/let/double-checked/confirmed/cancelled/canceled/tried/packed/used/spoken/complained/raised/-ed',
  others: 'clientes/clientas/usuarios/usuarias/compradores/alumnos/pacientes/huespedes/vecinos/pasajeros/socios/gente',
  fares:
    'funciona/funcionan/funciono/pasa/paso/pasado/sirve/sirvio/entiende/entendieron/queja/quejo/quejan/ocurre/ocurrio/sucede/sucedio/llego/entienden/quejado/reclama/reclamo/reclamado/reporto/reportado/falla/fallo',
  sender: 'fabrica/bodega/almacen/cocina/tienda/taller/deposito/imprenta/obrador/aqui/aca',
  sound:
    'perfecto/perfecta/perfectos/perfectas/bien/entero/entera/intacto/intacta/impecable/nuevo/nueva/sano/sana/caliente/completo/completa/sellado/sellada/revisado/revisada/probado/probada',
  handled:
    'usarlo/usarla/cuidarla/cuidarlo/cuidarlas/cuidarlos/tratarla/tratarlo/lavarla/lavarlo/montarlo/montarla/manejarla/manejarlo/guardarlo/guardarla',
  notice:
    'tabla/guia/etiqueta/calendario/manual/ficha/descripcion/letrero/aviso/reglamento/instructivo/cartel/prospecto/recordatorio/tablas/guias/etiquetas/avisos',
  aware: 'leido/leiste/leyo/mirado/miraste/miro/revisado/revisaste/reviso/cuidado/seguido/prestado/entendido/lees/lee',
  blamed: 'fault/mistake/responsibility/problem/error/oversight/doing/negligence/carelessness/choice/decision/misuse',
};

export const blameTurns: readonly Turns[] = [
  {
    in: 'es',
    because: 'blame',
    lines: `
deberias/deberiais/debiste/debisteis/podrias/podias (de) haber(te) {done}
deberias/deberiais/debiste/debisteis/podrias/podias haberlo/haberla/haberte/haberos/habernos/haberle {done}
tendrias/tenias/tendriais/teniais que haber/haberlo/haberte/haberla/habernos/haberos {done}
usted/ustedes (si/ya/tambien) debio/debia/deberia/debieron/deberian/podia/podria/tenia/tendria (de/que) haber/haberse/haberlo/habernos {done}
debio/debia/deberia/debieron (de) haber/haberse/haberlo/habernos leido/revisado/mirado/avisado/comprobado/preguntado/elegido/fijado/asegurado/consultado/verificado/guardado/medido
tendria/tenia que haber/haberse/habernos leido/revisado/mirado/avisado/comprobado/preguntado/elegido/fijado/consultado/verificado/guardado
debiste/debisteis (de) leer/revisar/mirar/avisar/preguntar/comprobar/elegir/llamar/venir/verificar/guardar/pedir/confirmar/hacer-
usted (ya) debio/debia/tenia (de/que) -ar/-er/-ir/-arse/-erse/-irse/-arnos/-arlo
<pero/pues tenias que -ar/-er/-ir antes
si (usted/tu/vos) (me/nos/lo/la/te/se/le/no) hubieras/hubieses/hubierais/hubieseis !querido/preferido/podido/visto {done}
si usted (nos/lo/se/no) hubiera/hubiese {done}
si (nos/lo/la/se/te) hubiera/hubiese leido/revisado/mirado/avisado/comprobado/preguntado/fijado/seguido/guardado/confirmado
de haber/haberlo/haberse/haberte/habernos leido/mirado/avisado/revisado/preguntado/seguido/llegado/comprobado/dicho/llamado/confirmado
^ (pues) haber leido/mirado/preguntado/avisado/reservado/comprobado/venido/comprado/pedido/elegido/pensado/llegado/revisado/guardado
^ (pues) haberlo/haberla/haberte/haberos/haberse leido/mirado/preguntado/avisado/reservado/comprobado/pensado/dicho/fijado (antes)
<no/ni/tampoco/nunca es/fue/ha/era/seria (sido) (solo/exclusivamente/unicamente/toda/enteramente) {fault} {theirs}
<no/ni/tampoco/nunca es/fue/era (de/por) tu/su/vuestra (propia/entera/exclusiva) {fault}
la culpa/responsabilidad (no) (es/fue/era) (solo/toda/exclusivamente) {theirs}
el error/fallo/descuido (es/fue/era/ha) (sido) (solo/todo) {theirs}
la culpa la tienes/tenes/teneis/tiene tu/vos/usted
la culpa/responsabilidad recae/corresponde/es en/a/de/del ti/usted/cliente/usuario/comprador/vos
error/fallo/descuido/culpa/negligencia/responsabilidad/equivocacion/omision por/de tu/su/vuestra parte
error/fallo/descuido/negligencia/responsabilidad/obligacion/deber del cliente/usuario/comprador/pasajero/paciente/titular/huesped
responsabilidad/obligacion/deber de cada/usted/ti/quien (cliente/usuario/compra)
es/era tu/su/vuestra responsabilidad/obligacion/deber/tarea -ar/-er/-ir/-arse/-arte/-arlo/leer/estar
(te/le/os) corresponde/correspondia/toca/tocaba (a) ti/usted/vos/vosotros -ar/-er/-ir
por tu/su/vuestra/vuestro (propia/propio) {slip}
(debido/a) a/causa (de) tu/su/vuestra {slip}
tu/su/vuestra falta de atencion/cuidado/prevision/interes/comprension/planificacion/paciencia/lectura
mal/incorrecto/indebido uso/manejo/trato ..3 cliente/usuario/suyo/tuyo/parte
uso/manejo/trato/mantenimiento indebido/inadecuado/incorrecto/negligente
mal uso/manejo que/de le/usted/tu/su
no es/fue/era/ha/seria (sido) (por) culpa/responsabilidad/problema/asunto/error/fallo/cosa nuestra/nuestro !avisar/avisarte
no es/fue/era/ha/seria (sido) (por) nuestra/nuestro culpa/responsabilidad/problema/error/fallo/asunto !avisar/avisarte
culpa/responsabilidad/error/fallo/problema no es/fue/era/ha/seria (sido) nuestra/nuestro $
(nosotros) no tenemos/tuvimos (la/ninguna) culpa/responsabilidad
no somos/nos (los) (hacemos) responsables/responsabilizamos de/por
<no como ya (bien) se te/le/les/os {told}/ha/habia/han
<no como ya (bien) te/le/les/os (lo) {weTold}/hemos/habiamos
<no (ya) se te/le/les/os {told} claramente/varias/en/con/desde/repetidamente/previamente/anteriormente/bien
te/le/les/os avisamos/advertimos/dijimos/explicamos/informamos claramente/varias/con/repetidamente/previamente/bien/mas
(ya) te/le/les/os lo advertimos/avisamos/habiamos
(ya) estabas/estaba/quedaste/quedo/estabais (usted) (mas/bien) (que) avisad-/advertid-/informad-
(ya) fuiste/fue/has/ha (sido) (usted) avisad-/advertid-
<no {didWrong} !nada (tu/vos/el/la/los/las/tus/un/una/nos) ..2 {badly}
<no/ni {didWrong} (el/la/los/las/un/una/otro/otra) ..1 que no era/correspondia/tocaba/es
has/habeis (el/la) puesto/metido/escrito/elegido/seleccionado/introducido/indicado/dado/copiado/tecleado/configurado/instalado/montado/usado/lavado/conectado/entendido/leido/hecho/medido/rellenado/marcado/interpretado/tomado ..3 {badly}
usted (nos) (lo/la) ha (lo/la) puesto/metido/escrito/elegido/seleccionado/introducido/indicado/dado/usado/entendido/leido/hecho/rellenado/marcado ..3 {badly}
usted (nos) (lo/la/se) {didWrongFormally} ..4 {badly}
<si/cuando te equivocaste/confundiste/liaste al/en/de/con/tu/vos !chat/numero
(porque/que) te has/habeis equivocado/confundido/liado/olvidado/despistado al/en/de/con/tu
usted (mismo/misma) se equivoco/confundio/olvido/ha
<si/cuando se te/le/os olvido/paso -ar/-er/-ir/-arlo
<si/cuando se te/le ha olvidado/pasado -ar/-er/-ir
eso/esto es lo que pasa/ocurre/sucede por/cuando/si
es lo que pasa/ocurre/sucede/tiene por/cuando/si/no
(tu/vos/usted) te/se lo has/ha/buscaste/busco (solito/buscado)
(a) nadie te/le/os/lo/la ha/obligo/obliga/mando/manda/han/pidio/forzo (obligado/mandado/pedido) (a/que)
tu/vos/usted mismo/misma/solito/sola lo/la/las/los/aceptaste/firmaste/elegiste/confirmaste/decidiste/pediste/acepto/firmo/eligio/confirmo/pidio/compraste/marcaste/cancelaste/cancelo
tu/vos/usted (ya/mismo) aceptaste/firmaste/elegiste/confirmaste/acepto/firmo/eligio/confirmo/cancelaste/cancelo/rechazaste/rechazo el/la/los/las/eso/esa/ese/esta/este !reto/mejor
<si fuiste tu/vos (mismo/misma) quien/el/que
<no fue usted (mismo/misma) quien/el/la/que
has/habeis sido tu/vosotros quien/el/la/los/quienes
(al) (comprar/reservar) aceptaste/acepto (usted) (los/las/nuestras/nuestros/estas) condiciones/terminos/politicas/bases
<si/cuando/que no (te/nos/lo/la/le) {undone} !nada/mal bien/a/el/la/los/las/nuestr-/lo/que/con/en/tu/tus/como/cuando/atencion/caso
usted/ustedes (es/tampoco) (que) no (se/nos/lo/la/le) {undoneFormally}
(ni) siquiera (te/nos/lo) {undone}/has/ha/leyo/reviso/aviso/pregunto/tomaste
no (te/se) tomaste/tomo/has/ha (tomado) la molestia
<si/cuando/que no (lo/la/te) has/habeis (ni) leido/revisado/mirado/seguido/entendido/comprobado/avisado/cumplido/respetado/contestado/confirmado/hecho/enterado/prestado !nada/mal (bien/nuestr-/el/la/los/las/lo/que/caso/atencion)
<perdon/perdona/perdone/perdonanos/disculpa/disculpas/disculpe/gracias/lamentamos/sentimos/disculpanos por no haber/haberte/haberse/haberlo/leer/seguir/revisar/respetar/comprobar/prestar/hacer/cumplir/confirmar/fijarte/estar {done}/caso/las/los/el/la/bien/atencion/lo/en/a
(para/a) la proxima (vez) (lee/lea/lee/revisa/revise/revisa/fijate/fijese/mira/mire/llega/llegue/avisa/avise/ten/tenga/presta/preste/procura/procure/asegurate/asegurese/comprueba/compruebe/pregunta/pregunte) mas/bien/antes/con/que/de/las/los/la/atencion/cuidado/mejor
lee/lea/leete/leed/revisa/revise (mejor/bien) antes de comprar/preguntar/quejarte/quejarse/reclamar/escribir
lee/lea/leete/lean/mira/mire/revisa/revise/fijate/fijese mejor/bien/detenidamente (de/en) la/las/el/los/lo/nuestr-/antes
(la/las/lo) (bases/condiciones/promocion) ahi decia/dice/ponia/pone/indica con/bien/claramente/clarito/claro
(bien) sabias/sabia (usted) (perfectamente/muy) (de) sobra/bien/perfectamente
(tal) (y) como (bien) pone/dice/indica/figura/aparece/consta/viene/pusimos claramente/bien/perfectamente/clarisimo
reclamas/reclama/avisas/avisa/escribes/preguntas/reclamaste/avisaste (demasiado/muy/ya) tarde
<no/si/nunca llegaste/llegasteis (demasiado/muy) tarde
{didWrong} (tu/el/la) un/una ..2 que no existe/es/era
(te/le) falto leer/revisar/mirar/avisar/confirmar/comprobar
despues no (te/se) quejes/queje/vengas/venga/reclames/reclame
usted fue quien/el/la
nadie (se) lee (las/los)
porque/ya/que/puesto (que) (tu/vos/usted) no estabas/cogiste/contestaste/abriste/abrio/respondiste/atendiste
porque (tu/vos/usted) te/se/lo/la olvidaste/equivocaste/equivoco/dejaste/perdiste/rompiste/despistaste/retrasaste/negaste
el problema/error/fallo eres/es/sos/fuiste/esta tu/usted/vos/ti/en (ti/usted/vos)
mas cuidado la/al/cuando proxima/-ar/-er
^ (pero/pues/y) que esperabas/esperaba/querias $
<si/cuando/que/aunque/como no/nunca/ni/tampoco (te/se/nos/lo/la/le/los/las/me) !recibiste/pudiste/perdiste/encontraste/lograste/conseguiste/tuviste/viste/necesitaste/supiste/fuiste/estuviste/gastaste/molestaste/hiciste/dijiste/llegaste/entraste/ganaste/hablaste/existe/insiste/consiste/persiste/resiste/asiste/desiste/triste/viste -aste/-iste !nada/mal/ningun/ninguna
usted/ustedes nunca/jamas/tampoco (se/nos/lo/la/le) !pudo/recibio/encontro/tuvo/logro/fue/vio/estuvo -o/-eron/-aron
es que usted/tu/vos (no/nunca) (se/te/nos/lo/la/le) -o/-aste/-iste
<si/cuando (tu/vos/usted) {didWrong} ..3 que no era/correspondia/tocaba/existe/debias
usted {didWrongFormally} ..3 que no era/correspondia/tocaba/existe/debia
<si/cuando -aste/-iste ..3 que no era/correspondia/tocaba/existe $
lo/la/los/las/te/se/le/os/les -aste/-iste/paso/pasa/cancelo/caduco/vencio/anulo/cobro/cobra/cobraron/sucedio/sucede/rompio/estropeo/bloqueo/perdio/quedo/quedaste/dano por no -ar/-er/-ir/-arlo/-arla/-erlo/-erla/-irlo/-arse/-arte/-arlos/haber
<gracias/perdon/perdona/perdone/perdonanos/disculpa/disculpas/disculpe/lamentamos/sentimos/disculpanos/lamento/siento/agradecemos/nosotros por no haberlo/haberte/haberse/haberla/leer/fijarse/fijarte/hacerlo/revisar/revisarlo/validarlo/avisar/contestar/responder/cumplir/prestar/seguir/guardar/actualizar/comprobar/verificar ..2 (a/en) tiempo/antes/bien/cuando/como/atencion/tocaba/debias/debia
por (la/el/su/tu) {slip} {theirs}
problema/fallo/error/falla/inconveniente/demora/retraso/confusion (no) (es/esta/estaba/viene/parece/fue/era/vino) (ser) de/del/en/por tu/su/vuestro/vuestra (propio) lado/parte/descuido/error/equipo/cuenta/culpa
de/por (su/tu) propia/propio cuenta/error/decision/voluntad/mano
<si si (usted/vos/tu) (no/lo/la/te/se/los/nos/hubiera) -abas/-aras/-ieras/pagabas/leias/venias/pedias/avisabas/hacias/seguias/hubieras/hubiera/hubieses ..6 no (te/se/le/lo/habria) (te/se/le/hubiera) -ias/-abas/tenias/pasaba/pasaria/ocurria/ocurriria/habria/habrias/estarias/estaria/hubiera/tendrias/tendria
<lo/los/la/las/es/como/algo/era/fue/llegar/respuesta/resultado/experiencia/servicio/trato/noticia/talla/producto/color/tela y/claro/pues/pero que esperabas/esperaba/esperabais/pretendias/pretendia/pretendes $
que esperabas/esperaba/pretendias/pretendia que
todo el mundo ..4 sin problema/problemas
(a) todos/demas (los/las) (demas/clientes) ..3 sin problema/problemas/ningun
usted/tu/vos solo/sola/solito/solita/mismo/misma al/por no
(usted/-aste/-iste) (solo/sola/mismo/misma) al no haber/haberlo/confirmar/pagar/avisar/presentarse/presentarte/leer/revisar/responder/contestar/renovar/cancelar a/el/la/tiempo/los/las/su/tu/antes
no debio/debiste/debisteis/debias (de) (haber) !pasar/ocurrir/suceder/tardar/llegar/ser/estar/salir/cobrarse/cobrar/recibir {infinitive}
deberias/deberia/tendrias/tendria/tenias/tenia/debes/debe (que) estar/ser/ir/andar (un) (poco) mas atent-/cuidados-/pendiente/responsable/precavid-/previsor-
lo/la/los/las/le sobrecargaste/rompiste/forzaste/golpeaste/mojaste/quemaste/estropeaste/rayaste/manchaste/descuidaste/perdiste/danaste/tiraste/desgastaste/caiste/aplastaste
el/la que -o ..3 fue/fuiste/eres/es/sos usted/tu/vos
el/la que llego/equivoco/olvido/perdio/cancelo/confundio/firmo/pidio ..2 fue/fuiste/eres/es/sos usted/tu/vos
es/fue/cobra/cobro/cobran/recargo/multa por -ar/-er/-ir/-arlo/-erlo/-irlo ..3 tarde/mal
le/lo/la diste/pusiste/echaste/cargaste/dio/puso/echo de mas/menos
otra cosa es que (no/usted/tu/te/se)
^ (usted/ustedes/seguro/seguramente/pues/es/y/si) (que) {didWrongFormally}/checo/busco/reviso/miro/contesto mal/incorrectamente su/sus/la/el/los/las
^ (pues/es/y/ya) (que) -aste/-iste mal/tarde (tu/la/el/los/las)
podria/podrias/podriais/podrian/pudo/pudiste/pudisteis/podias haberse/haberte/haberos/haberlo/habernos !recibido/notado/ocurrido/pasado/sido/sucedido/llegado -ado/-ido/visto/hecho/dicho/puesto/previsto mejor/antes/con/bien
(no) hay -o/-a/-e/-r/-l que (lo/la) aguante/resista/soporte
cuando/porque/si el/la usuario/usuaria/cliente/clienta/comprador/titular/socio/pasajero/paciente (no/le/se/lo/la)
por (ser/estar/ir) (tan/muy/un/una) desesperado/desesperada/despistado/despistada/impaciente/confiado/confiada/distraido/distraida/descuidado/descuidada/tacano/tacana/rata
(es/eso/esto) (de/lo) que (les/le/te/os) pasa/ocurre/sucede (siempre) cuando/por/a
seguro/seguramente/probablemente/posiblemente/igual/fijo (que) (no/lo/la/los/las/te/se/le) (lo/la) (has/habras/ha/habra/estas/esta/estaras/estara) (usted/tu/vos) ..1 -ndo/-ado/-ido/puesto/hecho/escrito/metiendo ..3 {badly}
seguro/seguramente/probablemente/posiblemente/fijo (que) (no/lo/la/los/te/se/le/les) {didWrong}/{didWrongFormally}/-aste/-iste ..4 {badly}/era/es
(estas/esta/estara/estaras/estaba/estabas) (usted) metiendo/poniendo/escribiendo/ingresando/digitando/usando/haciendo/introduciendo/tecleando/leyendo/entendiendo/conectando (el/la/los/las/tu/su/lo/algo/un/una) ..2 {badly}
usted/tu/vos (se/lo/la/le/nos/te) ..6 por eso/ello/esa/ese no/se/te/le/motivo/razon
-aste/-iste (tu/la/el/los/las/un/una) ..3 y (por/claro/normal) eso/normal/claro/asi
(ya/usted/tu/vos/usted) aceptaste/firmaste/aceptasteis (usted) (los/las/nuestras/nuestros/el/la) condiciones/terminos/politicas/bases/contrato/tarifa/cargo/permanencia/permisos
(usted) acepto/firmo las/los/nuestras/nuestros/el condiciones/terminos/politicas/bases/contrato/permisos
no nos puedes/puede/podes/podeis/pueden culpar/echar/reclamar/exigir/responsabilizar/cargar
no nos eches/eche/echen/culpes/culpe/carguen (la/de) (culpa)
espero/esperaste/esperasteis/esperado/dejaste/dejo/dejarlo/dejado/apuro/dejas/deja/esperar (hasta/para/todo/lo) (para) (el/al/la) ultimo/ultima momento/hora/dia/minuto/instante
antes de reclamar/quejarte/quejarse/protestar/criticar/ponerse/ponerte/acusar/hablar/amenazar
(le/te/se) (lo/la) mojaste/mojo/rompiste/golpeaste/golpeo/tiraste/tiro/quitaste/manipulaste/manipulo/abriste/forzaste/forzo/descuidaste/descuido/perdiste/extraviaste/olvidaste ..4 por/y/asi/entonces eso/ahora/que/no
tu/su/vuestro (propio) descuido/despiste/olvido/negligencia/imprudencia/irresponsabilidad
eso/ese/esa/esto (ya) es/seria/fue problema/asunto/cosa/tema/bronca/rollo/decision (exclusivamente/solo) tuyo/suyo/tuya/suya/vuestro/vuestra $
no es (nuestra) culpa/responsabilidad/problema que (tu/usted/vos/no/te/se/la/el/le/los)
tu/vos/usted sabras/sabra lo/que/donde/como
te/se lo advertimos/dijimos/dijeron/advirtieron
deberias/deberia/tendrias/tendria (que/usted) saber/saberlo
(a/para) quien se le/te ocurre
con (un) poco/minimo/algo (mas) de cuidado/atencion/prevision/sentido
el que se equivoco/equivoca/confundio eres/fuiste/es/fue/sos tu/usted/vos
es/era/seria (una/simple) cuestion/falta de leer/sentido/atencion/leerlo/leerse
(lo) normal es que (la/el/lo/las) (gente) lea/mire/revise/avise/pregunte/compruebe
quien te/le/os mando/manda/mandaba/obligo`,
  },
  {
    in: 'en',
    because: 'blame',
    lines: `
you (really/probably) should've/shouldve/shoulda/could've/ought (to) (have) !received/noticed/arrived {shouldHave}
you (really/probably) should/could/ought/might (to) (probably/really/at) have (at/just/really) (least) !received/noticed/arrived {shouldHave}
<if/when/whether/in/that/sorry you (clearly/obviously/simply/just/probably/never/evidently) didn't/didnt/haven't/havent/never/hadn't (even/actually/properly) {careless}/followed/checked/given/told/confirmed/provided/bothered/paid/returned/replied
<if/when/whether you (clearly/obviously/simply/just/probably) did/have/had not (even) {careless}/followed/checked/given/told/confirmed/provided/bothered/paid/returned/replied
<if/when you (clearly/obviously/simply/just/probably) failed/neglected/forgot/omitted/refused to
<if/when you (clearly/obviously) ignored/overlooked/misread/misunderstood/disregarded the/our/your/what/that/it
<if/when/sorry you missed the/your/our (payment/return/delivery/booking/refund) deadline/appointment/slot/window/cut-off/cutoff/email/emails/call/date
<if/when you (must/might/may) (have) (gave/given/picked/selected/ordered/chose/chosen/entered/typed/used/sent/provided/supplied/put/booked/bought) (us) the/an/a wrong/incorrect/invalid
<if/when you (gave/supplied/provided/entered/sent/typed) (us) (an/a/the) incorrect/wrong/invalid
<if you left/waited it/until/too (too/long/late)
<if/when you broke/damaged/misused/mishandled/overloaded/tampered it/the/with
you (already/freely/knowingly) agreed/signed/accepted/consented (up) to/the/our/for (the/these/our) terms/conditions/t&cs/contract/agreement/it/this/policy
you knew (perfectly/full/very) well/this/when/that
^ maybe/perhaps (just) check/read/look/measure/ask ..5 before/first/next
you only have yourself to
(nobody/noone) forced/made you to/buy/order/click
nobody/noone/no (one) forced/made/asked you
nobody/noone/no (one) told you to/not
you (were/are) the one who/that
you're the (only) one who/that
you brought this/it on/upon
(that's/that/this/it/it's) (is/was) what happens when/if you/people
what did you expect
you were/are/have/had (been) (already/clearly/repeatedly/previously) (been) told/warned/informed/advised/notified/reminded (already/that/about/to/of/not/when/before/clearly) !wrong
you've (already/clearly/repeatedly) been (already/clearly) told/warned/informed/advised/notified/reminded already/before/that/about/not/to/several/twice
you've already/repeatedly/clearly been told/warned/informed/advised
we/i did/have/already (already/clearly) tell/warn/told/warned/ask/advise/inform/asked/explained (this/it) (to) you
we warned you (not/that/about/to/this/repeatedly/clearly/already/would)
we told you not/repeatedly/clearly/already/so/before/several/many
as/like we/i/we've/i've (have/had/did) already/clearly/previously/repeatedly told/explained/said/stated/advised/warned
as/like we/i/we've/i've (have/had) told/explained/said/stated/advised/warned (to) (you) already/before/several/repeatedly/many/clearly
as clearly/already/previously stated/explained/said/shown/written/advised/mentioned
as you were/would/should/have (already/clearly/have) told/warned/informed/advised/known/been/read/seen/notified
<not/isn't/wasn't/never your own {blamed}
<not/isn't/wasn't that's/it's/is/was/this/are (is/was) (entirely/clearly/simply/really/down/solely/all) (to) your (own) {blamed} !to
is/was/it's/that's (entirely/ultimately/solely) your (own) responsibility to/as/for
customer's/buyer's/user's/passenger's/cardholder's/guest's (own) responsibility/fault/error/mistake
responsibility of the/each customer/buyer/user/passenger/cardholder/guest
mistake/error/oversight/failure/negligence/misuse/fault/delay/confusion on/from/at your part/end/side
(because/due/owing) of/to your (own) {blamed}/failure/delay/lack/misunderstanding/late/incorrect/wrong
your failure/refusal/inability to
your lack of
not/isn't/wasn't/aint/ain't (really) our fault/responsibility/mistake/problem/doing/error
we/we're are/is/not/aren't/can't/cannot/won't (not/be/be) (held) (not/be) (held) responsible/liable/accountable for/if/when
we (can/do/will) (not) (take/accept) (take/accept/no) (no/any/responsibility/liability) responsibility/liability/blame
<and/or if you had/you'd (only/just/actually/simply) {shouldHave}
if only you
had you (only/just/actually/simply/bothered) {shouldHave}/bothered
(for/in) (the) future/next (time) (please) be/read/check/try more/reading/carefully/properly/careful
next time (please) read/check/try/make/be/pay/look/follow/double/maybe/remember
please read/check (the/our/your/it) (terms/email/emails/instructions/description/details/t&cs) (more) carefully/properly before/next
pay (more/closer) attention
customer/user/operator error/misuse/mistake
misuse (of/by) (the/the) (product/customer/user/item)
through/by/from misuse/carelessness/negligence
you can't/cannot (really) (expect/blame) us (to/for)
you can't/cannot/don't/shouldn't blame us
blame us for
you clearly/obviously don't/can't/cannot read/understand/know
we're/we're not mind readers
<if/when/sorry you must have !been/had/felt/noticed/heard/seen/received/thought/loved/enjoyed/waited/worked/wondered/gone/got/gotten -ed/put/given/typed/sent/left/lost/forgotten/broken/chosen/bought/done/misread/mistyped/hit
<if/when you (must/probably/obviously/clearly/likely/evidently/apparently) (have) typed/entered/selected/put/gave/picked/booked/ordered/chose/used/installed/washed/stored ..3 wrongly/incorrectly/wrong/backwards/badly
<if/when you let the/your/it ..2 expire/lapse/run/die/drop/overheat/freeze
it/this/that/they/none wouldn't/wouldnt/would (not) (of) (not) have -ed/broken/happened/been/run ..3 if (you/it/they/you'd)
if (it/they/this/the) (item/product/device/box) had/was/were been used/kept/stored/washed/handled/installed/measured/looked/cared/fitted (after) properly/correctly/as
wasn't/weren't/not/never (being) (been) used/installed/stored/washed/cared/looked/fitted/handled/charged (after/for) properly/correctly/as
<of/not/nothing/none that's/this/it's/that/thats (is) (really/entirely/all/kind/kinda/squarely) (of) on you $
down to you (not/for)
(it's/it/is/was) (really/entirely/always) up to you to
(you/they) should know better
everyone/everybody else/manages/finds/gets ..3 (without/no/just) problem/trouble/fine/issue/issues
<if/when/which/that/what/where/how/one/ones/email/address/account/username/name/number/phone/card/size/colour/color/model/date/day/plan/seat/seats/ticket/tickets/item/items/product/products/order you clicked/ticked/chose/selected/accepted/signed/bought/booked (the) ..2 (and/so) that's/nobody/there's
(you/they) (should/need/have) (to) be (more/always/better) (properly) careful/supervised/attentive/organised/organized/vigilant
common sense
(it's/it/is) up to the/each/every/all/our/customers/customer/guests/buyers/users/passengers/parents (customer/customers/guest/buyer/user/passenger/parent) to
<if/when/that/because you obviously/clearly/evidently/apparently/plainly !have/had/love/like/enjoy/enjoyed/care/loved/know/made -ed/-t/put/left/chose/did/bought/cut/read/got/gave/took/ran/went/kept/broke/threw/sat/wore/forgot
<if/when/that you keep/kept (on) -ing the/it/in/your wrong/too/incorrectly
you keep/kept (on) -ing ..2 wrong/incorrect/incorrectly/badly
<if/when/that you (must/probably) (have) -ed it/them/this/that (far/way/much) too/wrong
is/was/were/are (clearly/all/right) on/in/at the listing/description/label/packaging/box/sign/ticket/confirmation/page/email/website/instructions it's/so/you/and/that's
you only/just have/had to read/check/look/ask/click
<if/when/sorry you weren't/wasn't in/home/there/available/ready/listening/careful/clear
<if/when/because/that you waited/left (it) (until/till/too/so) (the/too/so) last/late/long
because/since/as you didn't/don't/failed/never/ignored/chose/refused/missed/forgot/waited/left/used/ordered/put !receive/get/hear/like
you chose/decided/opted/elected (to/not/the) (not/to) ignore/buy/pay/book/go/use/cheapest/insure/cheap/take/add/not
problem/issue/fault/error/mistake/mix-up/confusion is/was/seems/lies (to/purely/entirely) (be) at/on/with/from your end/side/part/own/device/setup/handling
other/all/most/every (other) customers/customer/guests/people/users (seem/manage/managed/have/had) (to) no/manage/managed/just problem/trouble/it/fine/to
nobody/no-one/noone else has/is/had/seems (had/complained/a/this/to/having)
before you complain/blame/accuse/moan
you're/you (are) (just) (being) overreacting/unreasonable/difficult/exaggerating`,
  },
];

/** What only explains or only blames, by what else is said: it blames where nothing is offered. */
export const blameHints: readonly Turns[] = [
  {
    in: 'es',
    because: 'blame',
    lines: `
al resto (de) (los/las) ({others}) si/no (les/le/se) (ha/han) {fares}
a los demas ({others}) si les {fares}
el resto de (los/las) {others} ..3 sin problema/problemas/quejas/quejarse
a nadie mas (se) le/se (ha/habia) {fares}
a ningun/ninguna otro/otra cliente/clienta/usuario/alumno/comprador/huesped le {fares}/ha
ningun/ninguna otro/otra cliente/clienta/usuario/alumno/comprador/huesped se/ha/nos {fares}
(eso/esto) suele pasar/ocurrir/suceder por no/darle/-arle/-erle/-irle/-arlo/-erlo/-irlo/-arla/-erla/-irla/-arlas/-arlos
eso/esto pasa/ocurre/sucede/paso por (no/tanto) !ser/estar/haber -ar/-er/-ir/-arle/-erle/-irle/-arlo/-erlo/-irlo/-arla/-erla/-irla/-arles/-arlas/-arlos/-erlos/-arse/-erse/-irse/darle/ir
eso/esto (te/le) solo/unicamente (te/le) pasa/ocurre/sucede si/cuando/por no/-arlo/-arla/-arle/-erlo/-erla
si uno/nadie no/se/la/lo/las/los lee/leyera/mira/mirara/revisa/revisara/sigue/siguiera
si uno lee/leyera/mirara/revisara/siguiera
si la gente (se/la/lo/las/los) leyera/mirara/revisara/siguiera
<no (pero/pues/y) hay que saber {handled} $
lo/la/los/las conocian/sabian (ya) todos los/las {others}/estudiantes/inscritos
lo/la conocia/sabia (ya) todo el mundo
eso/esto (ya) lo sabe/sabia todo el mundo
eso/esto (ya) lo sabe/sabia cualquiera $
<si/lo/que/como se ve/nota que no (lo/la/le/se/te/los/las) (ha/has) (la/lo) {aware} !el/nadie/bien
<si/lo/como parece/pareciera que no (lo/la/le/se/te) (ha/has/haya) {aware} !nadie
da la impresion/sensacion de que no (lo/la/se) ha/has/lee/leyo/leiste/presta
alguien no (se) (ha) leyo/leido
bastaba con leer/leerlo/leerla/leerse/mirar/mirarlo/mirarla/revisar/revisarlo/fijarse/prestar
con leer/mirar/revisar/leerlo/leerse/mirarlo ..4 bastaba/evita/evitan
para eso esta/estaba/existe/existen/estan (publicada/publicado/publicadas) la/el/las/los {notice}
<sin/su un/el/con uso/lavado/manejo/montaje/mantenimiento correcto/adecuado/debido ..4 no (se) -e/-en/-a/-an $
cada uno/quien/cual/cliente/usuario/pasajero es responsable de/del
cada uno/quien/cual/cliente/usuario/pasajero debe/deberia/tiene (que) cuidar/hacerse/vigilar/responsabilizarse
responsabilidad/obligacion/deber/tarea de cada uno/cual/quien/usuario/cliente/huesped ..1 -ar/-er/-ir/-arse/-erse
es/era lo/logico/normal/natural/esperable/evidente (normal/logico/esperable) que (se) -a/-e/-an/-en/-o ..2 si/cuando (no) (lo/la/los/las/se/le/usted/te) (lo/la) -as/-es/-aste/-iste/lava/mete/moja
(nuestro/nuestra/nuestros/nuestras) sistema/maquina/maquinas/plataforma/datafono/datafonos/basculas/cocina/camaras no (se) falla/fallan/equivoca/equivocan/miente/mienten $
nosotros (ya) lo/la/los/las mandamos/enviamos/entregamos/hicimos/despachamos/empaquetamos/embalamos (todo) {sound} $
lo/la/los/las mandamos/enviamos/entregamos/despachamos nosotros (todo) {sound} $
aqui/aca (a) nosotros/nos (nos) funciona/funcionan (bien/todo/perfecto) (perfectamente/perfecto/bien) $
de (nuestra/nuestro/la/el) {sender} salio/sale/salieron/salen/fue (todo) {sound} (y) ({sound}/embalado/embalada/empacado/empaquetado/protegido) $
salio/sale/salieron/salen (todo) {sound} de (nuestra/nuestro/la/el) {sender} $
^ que curioso/casualidad/raro/extraño (porque) (a) nadie mas
^ que curioso/casualidad porque/siempre/nunca`,
  },
  {
    in: 'en',
    because: 'blame',
    lines: `
<but/or/so/and we did email/tell/warn/notify/text/inform/advise/remind everyone/everybody/all/customers !in/on/here ..3 $
<but/or/so/and we did email/tell/warn/notify/text/inform/advise/remind you ..2 (about/that/of/in/by/to) it/this/advance/twice/beforehand/not $
^ funny/odd/strange/curious/curiously/funnily/strangely/oddly/interestingly (because/as/enough) (the/our/your) courier/driver/records/system/tracking/cctv/camera/cameras/log/logs/scanner/kitchen/warehouse ..1 say/says/said/show/shows/showed/confirms/confirmed
someone/somebody at/in/from your place/address/house/home/household/office/end/property/flat/building (clearly/must/obviously) signed/accepted/let/gave/opened
<with/for/as/than/like/to/that/of most people would/manage (just/have) read/check/checked/notice/noticed/realise/realize/fine
<for/of/from/if people who/never/don't (don't/never) read/check/measure/listen $
if people/customers (would) actually/only/just/bothered (to) read/checked/followed/measured/listened
with proper/correct/reasonable use/washing/handling/installation (it/this/they/that/these) won't/doesn't/don't/wouldn't/never ..2 $
if/when (it's/they're/it/they) (is/are/was/were) (been) washed/used/stored/handled/fitted/charged/assembled/looked (after) properly/correctly/right/carefully it/they/this doesn't/don't/won't/wouldn't ..2 $
only/usually/generally/normally/typically happens/happen/occurs if/when/because (you/people/someone/somebody) overtighten/forget/misuse/overload
(it/this/that) works/worked (perfectly) fine/perfectly for everyone/everybody/all (else/other)
works/worked (perfectly) fine/perfectly on/at our end/side $
it/everything/they was/were (all/absolutely) fine/perfect/intact/okay/ok/working when it/they left
left us/here/our/the (kitchen/warehouse/shop/store) (in) perfect/fine/intact/perfectly/undamaged $
our system/systems/tills/records/scales/machines doesn't/don't/never make/makes mistakes/errors
our system/systems/tills/records/scales/machines doesn't/don't/never lie/lies/miscount $
a little/bit (more/of) (more) patience/care/planning/reading/attention/forethought next/would
(those/these) (are) the terms/conditions/t&cs you agreed/signed/accepted/ticked (up/to) (to) $
we can only assume/conclude (that) you`,
  },
];
