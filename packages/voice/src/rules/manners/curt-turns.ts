import type { VoiceLanguage } from '../../voice-language.ts';
import type { Turns } from '../../turns/turn-book.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** An answer made of these alone points at a page, refuses or nods, and says nothing else. */
export const coldWords: Readonly<Record<VoiceLanguage, ReadonlySet<string>>> = {
  es: setOf(`
    no si ya ahi aqui aca alli alla eso esto esa ese esta este estos esas lo la los las le les te se me nos os el un una uno en de del al a por que y o u
    es son estan pone ponia viene sale dice decia dijo dije dijimos respondio respondimos contesto contestamos explico explicamos indico comento comentamos informo aclaro aclaramos puso pusimos consta figura aparece hay tenemos queda quedan llevamos vendemos hacemos manejamos trabajamos sabemos
    se sabe podemos puedo puede pueden aplica corresponde procede incluye sirve permite permitido disponible posible necesario
    mira mire mirate miralo miralos mirela mirelo mirar ve vea vean velo ver lee lea leete leelo lealo leela leer busca busque buscalo busquelo revisa revise
    revisalo revisar checa cheque checalo consulta consulte consultalo consultar fijate fijese pregunta pregunte preguntar llama llame llamar marca marque vuelve
    vuelva espera espere esperar esperate esperese intenta intente intentalo prueba pruebe usa use escribe escriba manda mande
    web pagina sitio bio perfil anuncio condiciones bases catalogo menu carta correo mail email spam tienda caja publicacion post descripcion ficha cartel
    app aplicacion internet google formulario link enlace historias destacadas normas arriba abajo encima antes luego despues mañana otro otra dia rato vez tarde
    mas nada nadie ninguno ninguna tampoco nunca nunca todo toda bien claro
    segun correcto negativo afirmativo incorrecto imposible depende obvio evidente logico
    agotado agotada agotados agotadas cerrado cerrada lleno llena completo pues bueno vale ok okay okey nel nop nope nones
    leido visto anotado recibido enterado enterada dicho hemos ha he explicado contestado respondido comentado
    sentimos siento lamentamos lamento señor señora caballero
    como asi tal cual igual mismo mismos todavia aun
    su sus tu tus nuestra nuestro suyo suya
  `),
  en: setOf(`
    no not nope yes yep yeah k ok okay fine sure right correct wrong maybe whatever noted seen done read see check look google search ask call ring try
    again later tomorrow it it's its that's thats that this those there there's here we i i'm they he she you your our my the a an on in at is are was
    were be been do don't dont doesn't does did didn't have haven't has got can can't cannot won't will would wouldn't should
    website site faq faqs bio page link post description listing menu app email inbox spam folder profile store shop online above below up
    said told answered explained already before says written stated posted listed as per previously stated policy rules terms
    know idea dunno none nothing sold out closed full gone available possible allowed included sorry afraid unfortunately sir madam mate just
    anymore yet either too so and or for to of with about by
  `),
};

/** One of these, and a short answer is no cold one: it greets, thanks, agrees, or is done. */
export const kind: ReadonlySet<string> = setOf(`
  si sí claro dale listo lista hecho hecha gracias gusto placer vale perfecto genial nada encantados encantado saludos abrazo beso besos buenas buenos hola feliz suerte ánimo
  seguro bienvenido bienvenida disculpa perdón perdona obvio tranqui tranquilo tranquila ti vos usted ustedes siempre arreglado resuelto corregido enviado enviada reservado reservada confirmado confirmada
  cancelado anulado cambiado cambiada guardado guardada apuntado apuntada anotado bloqueada desbloqueada activada camino voy vamos enseguida ahora ya van sale salió quieras quieran guste
  yes yep yeah sure done thanks thank welcome pleasure great good hi hello cheers anytime sorry course absolutely definitely fixed sent booked confirmed sorted refunded cancelled
  canceled swapped cancelled coming soon luck happy enjoy love there it our
`);

/** Turns of phrase that slam the door, whatever stands beside them. */
export const curtTurns: readonly Turns[] = [
  {
    in: 'es',
    because: 'again',
    lines: `
<no te/le/se/os lo hemos/he dicho/explicado/contestado/repetido (ya/mil/varias/veinte/otra/tres)
ya (te/le/os) (lo) hemos/he dicho/explicado/contestado/repetido (todo/esto/eso) varias/mil/veces/arriba
mil/veinte/cuantas/cien veces hay/tengo/tenemos/mas/te/lo/le
no te/se/le/os lo voy/vamos a repetir/explicar/decir (mas/otra/de)
no (lo) vamos a repetir/discutir
(esto/eso) ya se/lo (ha/esta/hemos) dicho/contestado/explicado/respondido/hablado/comentado !con/al/a/ayer/nosotros (arriba/antes/veces/mil/varias/otras)
ya esta/quedo dicho/contestado/explicado/respondido/hablado/aclarado
otra vez con (lo/la/el/eso)
como (ya) (te/le/os/se) (lo) (he/hemos) dije/dijimos/dicho/puse/pusimos/comentado/explicado no
(te/le/se/os) lo vuelvo/volvemos a repetir/decir
van/llevamos/llevo/vamos (como) dos/tres/cuatro/cinco/varias/muchas/mil/# veces (ya) que/ya (que) se/te/le/os (lo/la) explico/explicamos/digo/decimos/repito/repetimos/contesto/contestamos/respondo/respondemos/indico/indicamos !mal/tarde
es la segunda/tercera/cuarta/quinta/enesima vez que (se/te/le/os) (lo/la) explico/explicamos/digo/decimos/repito/repetimos/contesto/contestamos/respondo/respondemos/indicamos !mal/tarde
como (te/le/os/se) (lo) venia/veniamos/vengo/venimos/llevo/llevamos/estaba/estabamos diciendo/indicando/explicando/informando/repitiendo
^ (te/le/os) (lo) repito $ no/solo/que/lo/la/el/es/esta
^ repetimos $ no/solo/que/unicamente
a ver si (ya/por) (esta/de) (fin/vez/una) (nos/te/se/lo) entendemos/enteras/entera/entiendes/entiende/entienden/entendes !bien
no se/sabemos ya como decirte/decirle/decirles/explicarte/explicarle/explicarselo
no se/sabemos/sabria (ya) de que (otra) forma/manera (mas) decirte/decirle/decirles/explicarte/explicarle/explicarselo/decirselo
no se/sabemos (ya) que mas decirte/decirle/decirles .
creo/creemos que (ya) (hemos/he/fuimos/fui/esta/quedo) (sido/bastante/muy/mas) (que) claro/claros/clara .`,
  },
  {
    in: 'es',
    because: 'clear',
    lines: `
^ (pues) lee/lea/leete/leed (antes/bien/mejor) (bien/mejor) (el/la/los/las/lo/tu/su) (que) post/publicacion/anuncio/descripcion/mensajes/comentarios/hilo/bases/condiciones/cartel/carta/ficha/normas/contrato/instrucciones/preguntas/pone/mensaje/pagina/web $
(usa/usen/pregunta/busca/buscalo/busquelo/preguntale/preguntaselo) (a/en/el) google
no tengo/tenemos tiempo para esto/eso/discut-
y punto $
fin de la/del conversacion/asunto/tema/discusion/historia
haz/haga/hace lo que quieras/quiera/querais
tu/vos/usted mismo/misma/veras/vera/sabras/sabra $
alla tu/usted/vos/vosotros/ustedes
^ porque si $
nos/me da igual/lo lo (mismo)
nos/me da exactamente igual
eso es todo $
no hay mas (que) hablar/explicacion/explicaciones/vueltas/decir !que/sobre/en/hasta/porque
no insistas/insista/insistan/insistais
ya vale/basta (de/con)
(pues) te/se aguantas/aguanta/jodes/fastidias
pues (te) espera/esperas/esperate/espere/busca/busque/vete/vaya !a
espera/espere tu/su turno
espera/espere/esperar/esperas como todos/todo/los/cualquiera/cualquier
que le vamos/vas/hacemos a/hacer (hacer)
a nosotros/mi que nos/me
obviamente/evidentemente/logicamente no $
es (de) cajon/obvio/evidente/logico $
como es obvio/evidente/logico
te/le guste o no
no es para tanto
^ no (nos/me) (sigas/siga) molestes/moleste/molestando
deja/deje de preguntar/insistir/escribir/molestar/llamar
que parte de no
no sabes/sabe leer
para eso esta/estan/tienes/tiene (la/el/las/los) (web/google/bases/instrucciones/pagina) $
esto no es un/una/su/tu ong/hotel/guarderia/buscador/foro
es/son lo que hay/toca
si no te/le gusta/conviene/parece/interesa/convence (bien) (te/se/pues) vas/va/busca/busque/compra/compre/vete/vaya !sin/gratis/cuando
<no/es/que/vaya/menuda/tan mala suerte $
problema/asunto/cosa tuyo/suyo/tuya/suya/vuestro $
siguiente pregunta .
no hay/tiene mas vuelta/vueltas que darle
no hay/tiene vuelta de hoja
<nada mas claro (no) (se/ya) (puede) imposible/agua/echale .
no es tan dificil/complicado .
^ (ya) se vera .
^ cuando se pueda/toque .
^ cuando nos toque .
^ cuando podamos/toque .
^ pues a esperar .
^ (pues) a esperar (toca) como todos .
le/te/les/os ruego/rogamos/pedimos/pido que no insista/insistas/insistan
le/te/les/os ruego/rogamos/pedimos/pido que no siga/sigas/sigan/vuelva/vuelvas (a) insistiendo/insistir/preguntando/preguntar/escribiendo/escribir .
abstengase/abstente/abstenganse de insistir/escribir/comentar/publicar/preguntar
no tengo/tenemos (por) nada mas que darte/darle/explicarte/explicarle/añadir/agregar/discutir .
no tengo/tenemos por que darte/darle/explicarte/explicarle/justificarnos/aguantar
no estamos para perder/atender/tonterias/aguantar/juegos
(eso) no me/nos compete/incumbe .
^ (eso) (ya) no es (de/cosa) mi/nuestro/nuestra/mia area/departamento/tema/asunto/turno/trabajo/funcion/competencia/labor .
^ (eso) no depende de mi/nosotros .`,
  },
  {
    in: 'en',
    because: 'again',
    lines: `
we've/i've/we/i (have) (already/just/literally) answered/told/said/explained/covered (this/that/it) already/above/twice/times/before
we've/i've (already/literally/just) answered/explained/covered this/that/it
as/like we've/i've/we (already) said (before/already/twice/times)
asked and answered
how many (more) times
what part of no/that/closed/this
i'm/we're not going/gonna (to) repeat
we/i won't/will (not) repeat/discuss/explain (this/that/it/ourselves/myself)
read (my/our/the) (last/previous) message/reply/comment/email/post/answer (again) $
refer to (my/our/the) previous/last/earlier
(i/we) don't know how else/more to tell/say/explain
(i/we) don't know how many (more) times
(i/we) don't know what else/more (you/we/i) (can) tell/want (you/us) .
(i/we) don't know what else/more to tell you
as/like we/i keep saying/telling/repeating
as/like we've/i've been telling
this/that's/that (is) the second/third/fourth/fifth/umpteenth/last time (that) we've/i've/we/i (have) (had) (to) told/explained/answered/said/explain/say/answer/tell (you/it/this/that) !the/a/wrong/late/you/it/this/that
we've/i've (already) been very/perfectly/quite/pretty/more (than) clear
we/i couldn't/can't be (any) clearer
which/what part/bit of ..5 don't/didn't you`,
  },
  {
    in: 'en',
    because: 'clear',
    lines: `
(just) google it
<we'll/we/we'd/i'll/i/i'd/and/to/can/could/will/us/let/them look it up
figure it out
not my/our problem
if you don't like it
suit yourself
that's that $
end of (the) story/discussion/conversation/matter
get over it
calm down
how hard is/can it
obviously not $
no means no
^ so what
wait your turn
rules are rules
can't you read
did you (even/actually) read
use your eyes/head/common
because (we/i) said/say so
nothing (else/more/left/further) to say/add/discuss
conversation/discussion/matter is over/closed/finished
don't ask (me/us) again
stop asking/messaging/writing/emailing/complaining/bothering
just have to wait/deal/live $
deal with it
take it or leave it
^ go (somewhere/buy) elsewhere/else
we don't (really) care
not interested $
^ your loss $
^ tough (luck) $
^ bad luck $
next question (please) .
we're/we (are) done here/talking .
that's all there is to it .
^ that's/those/them (are/is) the policy/rules .
(and) that's final .
it's (all) (there) in black and white
it's (all) there in the email/page/website/site/post/description/listing .
^ try reading/googling (the/it) ..3 .
^ not (our/my) department/job/remit .
you'll/you (can/will) (just) (have) (to) wait/queue like everyone/everybody (else) !else/who/that
when we get (round/around) to it .`,
  },
];
