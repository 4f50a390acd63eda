import { unaccented } from '../text/words.ts';

/** Words a desk writes every day, whose letters sound alike: b and v, a mute h, ll and y, g and j, c, s and z, n before b and p. */
const daily = `
todavía también nuevo nueva nuevos nuevas nueve noventa jueves viernes sábado octubre septiembre noviembre diciembre febrero verano invierno trabajo
trabajar trabajando trabajamos servicio servicios recibir recibido recibimos recibirás recibo enviar enviado enviamos enviaremos enviarte envío envíos deber debes vivir vender vendemos
vendido venir volver volvemos volveremos vuelta llevar llevamos lleva llevas llevarlo hablar hablamos probar probado pruebas prueba cobrar cobrado cambiar cambio cambios cambiado buscar buscamos
buscas abierto abierta abrimos abrir subir escribir escríbenos escrito beber viaje viajes visita visitas visítanos vacaciones nombre nombres hombre problema problemas
posible imposible amable disponible disponibles mueble muebles bueno buenos buena buenas bien bastante básico barato bonito botón bolsa boleto boletos banco barrio abrazo beso
avisar avisamos aviso avisaremos revisar revisamos revisado revisión reserva reservas reservar reservado activo activar activado nivel móvil avería valor válido
vosotros votación ventaja ventana verdad verificar versión evento eventos evitar favor favorito festivo privado provincia proveedor previo devolver devolución
devolveremos resolver resolvemos resolveremos ubicación cubrir debajo habitación habitaciones rebajas vivienda vehículo verde verdura vitrina bandeja botella bicicleta
billete caballo cabeza abuelo abuela bebida bebé víspera avance avanzar convocatoria conversación conservar observar inscribir describir prohibido
había habían habrá haremos haciendo hacer hacemos hacerlo haces hasta haber hemos hoy hijo hija hijos hermano hermana hermoso hermosa historia hotel hospital horario horarios huevo
hogar hambre hielo ahora ahí ahorro ahorrar herramienta habitual habituales humedad hicimos hicieron hubo hubiera hablando hiciste hormiga
llegar llegado llegará llegaron llegada llegamos llamar llamado llamada llamamos llámanos llave llaves lluvia llenar lleno llena calle calles silla sillas talla tallas taller talleres detalle detalles
bocadillo amarillo toalla ayuda ayudar ayudarte ayudamos ayer mayo mayor mayores apoyo proyecto desayuno desayunos joya joyas leyendo yogur
cobertura cobramos bloqueo bloqueado bloquear tabla tablas árbol árboles público pública publicar publicación público biblioteca cabina cable cables cubierto sobre sobres libro libros libre libres nube cobro robo rebaja caber obra obras objeto objetos obligatorio obligatoria observación obtener obvio sábana timbre alfombra sombra hombro septiembre membresía embajador embarazo bombilla cambiaremos temblor novedad novedades navidad nieve nave nivel avión autobús vuelo vuelos vestido vestidos vestuario vecino vecina vecinos vegano vegana vegetariano ventilador verduras veterinario veterinaria vídeo vino vitamina vivimos volumen voluntario voluntaria voz aprovechar devuelto envolver envuelto llevarte nervioso nevera ovación óvalo pavo polvo salvo selva suave televisor tranvía uva uvas válida valoración valoramos inválido invitación invitar invitados invitamos joven jóvenes clavo curva chaval desviar divertido diverso divertida elevado entrevista favorita grave hervir huésped huevos iva larva leve motivo motivos móviles nativo novio novia objetivo oliva olvidar olvides pavimento previsto primavera provisional pulsera reservado respectivo revista sirve sirven sobrevivir tuvimos tuvieron tuviste estuvimos estuvo estuvieron estuviste anduvimos universidad vacuna vacunas vagón valle vigilante vigente vincular virtual visible visado envolvemos envolverlo envuelve involucrado
recepción recepciones excepción acepción perfección selección elección colección protección sección lección acción reacción atracción sanción función funciones producción conexión reducción estación estaciones sesión sesiones versión comisión misión ocasión ocasiones invasión división televisión pasión profesión posición edición adición petición condición condiciones tradición exhibición composición posiciones peticiones ediciones habitaciones reservaciones cancelación cancelaciones felicitaciones explicación aplicación calificación publicación ubicaciones comunicación identificación educación duración grabación renovación preparación operación celebración colaboración valoraciones generación integración donación donaciones relación población instalaciones invitación invitaciones autorización actualización organización realización utilización gracias precio precios necesitar necesitas necesitamos necesario conocer conocemos ofrecer ofrecemos agradecer agradecemos parecer parece aparecer aparece centro cerca cierto cinco ciudad
cocina decir decirte decisión dulce dulces entonces especial especiales felicidades fácil difícil noticia noticias oficina oficinas paciencia quince proceso
receta recetas socio socios socia negocio zapato zapatos azúcar plaza plazas plazo plazos corazón razón empezar empezamos empieza comenzar comienza comienzo mezcla pieza piezas limpieza
hiciera solución soluciones opción opciones dirección promoción información atención situación reparación instalación devoluciones canción vacación
mensaje mensajes garaje equipaje porcentaje paisaje trajeron dijeron dijimos trajimos condujeron tarjeta tarjetas mejor mejores mujer mujeres jefe jefa ejemplo
gente general gerente imagen origen margen página urgente gestión ágil frágil vigente elegir elegido coger recoger recogida recogido escoger dirigir exigir corregir proteger energía colegio
alergia alergias agencia agenda ligero región sugerencia sugerir
siempre tiempo comprar comprado compra compras completo completa empresa empresas importe importante cumpleaños temprano embargo embalaje ambos lámpara limpiar campo campaña acompañar
excelente extra explicar extraño extranjero exclusivo exacto próximo próxima máximo experiencia experto exposición expresar externo extremo excursión excepto
solicitud solicitudes solicitar solicitado hayáis vayáis asesoría asesor necesario necesitas necesitamos precio precios gracias gracioso vecino vecinos cita citas garantía aceptar aceptamos pasajero cerveza cocinar
`;

/** What comes out of a swap and is a word itself, by a dictionary of 636,598. */
const real = new Set('abraso balido abra aremos asta orario orarios ablando mallo grabe bisado bino sosia'.split(' '));

const swaps: readonly (readonly [RegExp, string])[] = [
  [/b/gu, 'v'],
  [/v/gu, 'b'],
  [/^h/gu, ''],
  [/(?<=[aeiouáéíóú])h(?=[aeiouáéíóú])/gu, ''],
  [/^(?=[ei]m|a[bvlñ]r|au|o[bp]|a[bc]i)/gu, 'h'],
  [/ll/gu, 'y'],
  [/y(?=[aeioué])/gu, 'll'],
  [/c(?=[eiéí])/gu, 's'],
  [/z/gu, 's'],
  [/s(?=[ei]ón?)/gu, 'c'],
  [/g(?=[eiéí])/gu, 'j'],
  [/j(?=[eiéí])/gu, 'g'],
  [/m(?=[bp])/gu, 'n'],
  [/mb/gu, 'nv'],
  [/nv/gu, 'nb'],
  [/x(?=[cpt])/gu, 's'],
  [/xc(?=[eé])/gu, 'x'],
  [/xc(?=[eé])/gu, 'cs'],
];

/** Wrong wherever they stand and of no family: an accent too many, a past or a participle made by rule. */
const others = `bernes=viernes aberlo=haberlo aberte=haberte aberse=haberse grácias=gracias bién=bien dá=da vá=va vás=vas sín=sin fín=fin fué=fue fuí=fui vió=vio dió=dio tí=ti ésto=esto éso=eso éstos=estos exámen=examen imágen=imagen jóven=joven órden=orden orígen=origen márgen=margen volúmen=volumen
resúmen=resumen guión=guion asímismo=asimismo truhán=truhan trageron=trajeron tragimos=trajimos tragiste=trajiste digeron=dijeron digimos=dijimos digiste=dijiste
condugeron=condujeron produgeron=produjeron cabió=cupo rompido=roto rompida=rota escribido=escrito abrido=abierto volvido=vuelto devolvido=devuelto resolvido=resuelto cubrido=cubierto ponido=puesto morido=muerto hacido=hecho
querramos=queramos haigamos=hayamos puédamos=podamos téngamos=tengamos váyamos=vayamos allais=hayáis nadien=nadie naide=nadie prespuesto=presupuesto idiosincracia=idiosincrasia
exhuberante=exuberante expontáneo=espontáneo estranjero=extranjero esclusivo=exclusivo escusa=excusa escusas=excusas
inpresión=impresión hechais=echáis ivamos=íbamos íva=iba ívamos=íbamos
conosemos=conocemos disponivilidad=disponibilidad posivilidad=posibilidad responsavilidad=responsabilidad facilidaz=facilidad calidaz=calidad
interezante=interesante interezado=interesado interezada=interesada empesamos=empezamos empesar=empezar alludar=ayudar alluda=ayuda alludarte=ayudarte cullo=cuyo sullo=suyo
almuerso=almuerzo esfuerso=esfuerzo refuerso=refuerzo desconosco=desconozco tradusco=traduzco 
yebar=llevar yebamos=llevamos vamonos=vámonos deverían=deberían devíamos=debíamos`;

const swappedFrom = (word: string): string[] =>
  swaps.flatMap(([letters, instead]) =>
    [...word.matchAll(letters)].map(
      ({ index, 0: found }) => word.slice(0, index) + instead + word.slice(index + found.length),
    ),
  );

let made: ReadonlyMap<string, string> | undefined;
const tableOf = (): ReadonlyMap<string, string> => {
  const table = new Map<string, string>();
  const right = daily.split(/\s+/u).filter((word) => word.length > 2);
  // Only letters: who types in a hurry leaves out accents.
  const isRight = new Set(right.flatMap((word) => [word, unaccented(word)]));
  for (const word of right)
    for (const once of swappedFrom(word))
      for (const form of [once, unaccented(once)])
        if (form.length > 3 && !isRight.has(form) && !real.has(form) && !table.has(form)) table.set(form, word);
  for (const pair of others.split(/\s+/u)) {
    const [wrong = '', instead = ''] = pair.split('=');
    if (instead !== '') table.set(wrong, instead);
  }
  return table;
};

/** "Todabia", "recojida": a daily word with a letter that only sounds like it. */
export const letterSlipOf = (word: string): string | undefined => (made ??= tableOf()).get(word);
