import type { Turns } from '../../turns/turn-book.ts';

/** Words of the trade: the ticket desk's, the warehouse's, the office's, the programmer's. */
export const jargonTurns: readonly Turns[] = [
  {
    in: 'es',
    because: 'jargon',
    lines: `
n1/n2/n3/l1/l2/l3
nivel 1/2/3 de soporte/atencion
segundo/tercer/primer nivel de soporte/atencion
squad/squads/sprint/p1/p2/ans
batch/vobo/escalaciones/escalamientos/wip/ticketing/ticketera/helpdesk/middleware/endpoint/endpoints/api/apis/hotfix/rollback/timeout/time-out/staging/sandbox/payload/log/logs/debug/bugfix/fallback/downtime/uptime/throughput
entorno de produccion/pruebas/preproduccion
bug/bugs/deploy
error/errores #/http/interno/generico/critico (en/del/de) (el/la) servidor/endpoint/api/plataforma/gateway/pasarela/modulo/backend
picking/packing/cross-docking/crossdocking/fulfillment/fulfilment/dropshipping/inbound/outbound/lead-time/last-mile/lastmile/first-mile/hub/hubs/putaway
sku/skus/ean/upc/etd/awb/nps/csat/tmo/aht/fcr/rpa/ivr/crm/erp/wms/tms/oms/tpv/bpo/pnr/adr/mcc/chargeback/contracargo/contracargos
rotura/quiebre/ruptura de/del stock/inventario
pasa/paso/esta/pasara/entra en/a expedicion/despacho/preparacion/consolidacion/cross-docking
stock en/de/disponible transito/seguridad/cero/sistema
(el) stock del sku/almacen/sistema
hoja/guia/albaran/acuse de ruta/carga/porte/recibo/remision
nota/orden de pedido/credito/debito/abono/cargo interna
(hemos/se) (ha/fue/ha-sido) canalizad-/canalizamos/canalizaremos/canalizo/canalizaron
(tu/su) folio ha/fue/sera/esta/quedo (sido) turnad-/asignad-/canalizad-/derivad-
tipificad-/tipificacion/tipificar/tipificamos
hemos/ha/han/fue/sera/sido/se escalado/escalada/escalo
escalamos/escalaremos/escalar a/al/tu/su/el/la/con/esto
trasladad-/trasladamos/traslado/derivad-/derivamos/reasignad-/asignad-/reconducid-/elevad-/elevamos ..3 departamento/area/sector/unidad/dependencia/instancia/gestor/nivel/mesa
mesa de ayuda/control
escalado/escalada/escalacion/escalamiento (de) (la/el/su/tu) (peticion/solicitud/caso/consulta) a/al (un) (segundo/primer/tercer/siguiente/superior) nivel/area/departamento/equipo/instancia
fecha (de) efecto/efectividad/valor
cursado/cursada/cursamos (la/su/tu) baja/alta/orden/peticion/solicitud (en) (sistema)
figura/consta/aparece/registrad-/cargad- (de) (alta/baja) en sistema
estatus/status de/en excepcion/transito/proceso/espera/retencion/revision
cedis/cedi
circuito/flujo/ciclo/proceso de autorizacion/aprobacion/validacion/firmas/conciliacion
estado no conciliad-/procesad-/validad-/liquidad-
back-office/backoffice/back office/oficce
areas/area/departamentos/departamento involucrad-/implicad-/resolutor-/operativ-/interesad-/interno/interna
area comercial
grupo/equipo resolutor
resolutor/resolutores
gestionar/tramitar/procesar/resolver/registrar/aperturar/documentar/cerrar (la/su/tu/una) incidencia/incidencias (en)
(generado/registrado/abierto/creado/dado/generamos/registramos/abrimos/creamos) (una/la/el) (de) (alta) incidencia numero/# 
generado/abierto/registrado/creado/levantado (un/una/la/el/su/tu) incidencia/ticket/caso/orden/solicitud
levantamos/levantaremos/levantado/levanto/generamos/generaremos/aperturamos/abrimos/abriremos/creamos un/una/tu/su/el/la ticket/incidencia/caso/orden
pendiente/pendientes de tramitacion/validacion/verificacion/aprobacion/asignacion/conciliacion/imputacion/regularizacion/resolucion/escalado/despacho/procesamiento
a la espera de/del validacion/respuesta/feedback/aprobacion/verificacion del/de/la proveedor/departamento/area/equipo
regularizacion/regularizar/regularizamos/regularizado/imputacion/imputar/imputado/devengad-/prorrateo/prorrateado/provisionad-/provisionar/aprovisionamiento
parametriz-/homologa-/instrumentar/operativiz- (del/de/en/los/las/el/la) (sistema/backend/base/datos/saldos)
(nuestro/el/del/segun) sla/slas
(tiempos/tiempo) (de) (respuesta) acuerdo de nivel
proveedor logistico
operador logistico
customer (care/service/success/support)
briefing/onboarding/offboarding/upselling/churn/funnel/backlog/milestone/timing/timings/pipeline/forecast/reporting/compliance
flujo/proceso/procedimiento/protocolo interno/operativo/estandar/establecido/de-escalado
tramite/proceso/gestion/validacion/verificacion/auditoria/revision interno/interna
pqr/pqrs/pqrsd/pqrsf (fue/quedo/ha) (sido) radicad-/radicamos/radicaremos/radicar
pqrsd/pqrsf/rma
validar/validamos/validaremos/validando/validacion con/por (el/del) area/departamento/sistema
incidencia masiva/detectada/reportada/cerrada/abierta
caso/ticket (esta/sigue/continua/queda) en (estado/status/estatus) pendiente/curso/wip/proceso/abierto/cerrado/progreso
en estado/status/estatus !de/nuevo/perfecto/buen wip/pendiente/resuelto/cerrado/abierto/escalado/asignado/validacion
codigo de cierre/tipificacion/rechazo/motivo
cierre administrativo/de-caso
fehaciente/precitad-/antedich-/susodich-
rogamos/sirvase/sirvanse (que) (se) (sirva) acus-/remitir-/adjuntar/indicar/enviar/tener
acuse de recibo
quedamos a la espera de/que (sus/tus/su) (comentarios/respuesta) (noticias)
adjunto remito/sirvase
(en) (el) plazo estipulado/establecido/preceptivo/reglamentario
segun/conforme (a) (lo) (establecido/dispuesto/previsto/estipulado/lo) (en) clausula/estipulado/articulo/normativa/procedimiento/protocolo
de conformidad con
en virtud de
(su/tu) expediente/solicitud (se) encuentra (actualmente) en tramite/proceso/fase/estado/curso
cobro/cargo/pago (fue/ha) (sido) rechazado (por) (el) (adquirente/emisor/gateway)
(banco) adquirente/emisor/core
refacturar/refacturacion/nota-de-credito
scoring/cut-off/ratio/ltv/churn/mismatch/settlement/slot/slots/matchmaking/pod/pods/leak/check/checklist/workflow/assessment/approval/lead/leads/target/gap/issue/issues !de/verde
subrogacion/ratificacion/guardavalores/legajo/host/clausulado/siniestro/visacion/visado/nomenclador/ordenante/adquirente/beneficiario-final/cotitular/franquicia-deducible/acto-administrativo/acreditativo/acreditativa/subsanacion/subsanar/subsane
(su/tu) operacion/solicitud/expediente/peticion/tramite/requerimiento/caso (se) (encuentra/esta/sigue/queda/quedo/fue/ha/cursara/cursa) (sido) (en) mesa/estudio/gestion/baja/alta/curso/tipificad-/admitid-/desestimad-/inadmitid-/canalizad-
justificante/documento/documentacion/poder acreditativ-/preceptiv-/compulsad-/bastante
(la/tu/su) titularidad/solicitud/baja/alta administrativa/cursada/tramitada
previo/previa ajuste/validacion/abono/verificacion/conformidad/visado/cotejo
orden/parte/hoja de trabajo/servicio (al/del/asignad-/en/generad-/numero) (trt/tecnico-asignado/contrata)
procede/proceder/procedio/procedera/procedemos/procedimos a la/el/su/tu/al -cion/-miento/reintegro/baja/alta/cierre/abono/envio
merma/mermas/siniestrad-/no-conforme/desabasto`,
  },
  {
    in: 'en',
    because: 'jargon',
    lines: `
tier 1/2/3/one/two/three
level 1/2/3/one/two/three support/team
l1/l2/l3/wip/eta/sku/skus/sla/slas/crm/erp/wms/rma/kpi/nps/csat/aht/fcr/ivr/pnr/poc/eod/cob/eow/qa/uat/p1/p2/sev1/mtd/ytd/nfa/bau/sme/smes
backend/back-end/frontend/front-end/middleware/endpoint/endpoints/api/apis/hotfix/rollback/timeout/staging/payload/logs/debug/bugfix/downtime/fallback/microservice/regression/repro/payload/webhook/cache-invalidation
back/front end !of/row/door
back office
dev/devs/engineering/ops/devops/fulfilment/fulfillment/logistics/compliance/operations/triage team/teams/dept
(known) issue in/with our backend/system/systems/platform/pipeline
logged/opened/raised/created/submitted/filed (a/an/your/the) (support/internal) ticket/case/incident
ticket/case/incident has/is/was (now) (been) logged/raised/opened/escalated/assigned/created/triaged/closed
escalated/escalating/escalate/escalation (to/it/this/your/the)
deliverable/deliverables/bandwidth/synergy/alignment/touchpoint/touchpoints/learnings/workstream/actionable/onboarding/offboarding/upsell/throughput/lead-time
circle back with/on
fulfilment/fulfillment (stakeholder/centre/center/partner/team/queue/exception)
distribution/sorting/logistics centre/center/hub/facility/partner
exception scan/code/status
pick/picking and pack/packing
our (third) (party) logistics (provider/partner)
third party logistics
3pl/bol/pod/awb/otif/moq/lto/oos
(please) (find) attached herewith
as per (our/your/the) (last/conversation/terms/process/policy/records)
is being/currently processed/actioned/triaged/validated by/in
relevant/appropriate/respective/concerned/responsible team/department/party/parties/authority/authorities
internal process/processes/review/procedure/procedures/team/policy/workflow
(standard) operating procedure/procedures
root cause (analysis)
(service) level agreement
turnaround/resolution/handling time/times/timeframe
business-as-usual
provisioned/provisioning/reprovision/decommissioned/deprecated/whitelisted/whitelist/blacklisted/propagate/propagated
reconciliation/reconciled/chargeback/remittance/disbursement/accrual/prorated
cost centre/center
second/first/third/2nd/1st/3rd line/tier support/team/engineers/analysts
second-line/first-line/third-line
your/this/the (query/request/case/claim/issue/ticket) query/request/case/claim/issue/ticket/enquiry has been logged/actioned/triaged/adjudicated/escalated/provisioned/remitted/processed/raised/routed/dispositioned/allocated
(we've/has/been/is/being) actioned/actioning/adjudicated/remitted/dispositioned/interline/manifested/under-resourced/cohort/sign-off/no-repro/reinstated-pending
repudiated/underwriting/underwriter/underwriters/subrogation/lodged/adjudicated
stood/stand down due/owing
mishandled/misrouted/interlined/prior-auth/formulary/copay-accumulator/reject/adjudication code/transfer/transaction/claim/pending
(pending/awaiting) pending/awaiting (a/the/internal/final/further) (internal) sign-off/approval/authorisation/authorization/validation/allocation/review/dispatch from/by/at
our system/systems reflects/flagged`,
  },
];
