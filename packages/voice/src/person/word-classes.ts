const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Forms that are verbs on paper only: nobody means "parir" by "para". */
export const neverVerbs = set(`
  de se una uno unas unos para como este esta entre sobre desde hacia así asi casi aquí aqui ahí ahi allí alli embargo cerca nombre
  media base serie agosto marzo mayo asia escocia parlamento gobierno ministro reino centro oro verano aire libro campo pueblo
  disco tarde junto hermano ejemplo tema valle sede equipo estudio estilo leche hielo sangre colegio marido mano pie calle
  torre radio clave mente oso chino romano paulo cosa tienda novio apellido oriente sitio servicio principio punto segundo
  medio largo doble libre justo solo sólo bueno malo nuevo mismo tanto cuanto algo nada todo otro cada poco mucho caso bruja
  comida hasta antes nunca siempre luego entonces menos mas más muy tan
  te me le lo la los las les nos os si no ni o u y e a al del con por en sin que qué mi mí tu tú su él el ella ello
  come sale vale sobra falta hola vive suele cree dice hace trae parte noche gente grande verde triste dulce alegre siente
  serie superficie euro euros mundo año tiempo dinero
  frío frio contrario precio cuarto quinto sexto banco marco amigo correo modelo código disco concierto nombre tamaño vestido producto
  litro kilo metro vino lino hilo cuero saco abrigo zapato bolso queso jamón pollo huevo ajo arroz pavo
  abajo encima delante garantía negro blanco rojo amarillo morado rosa azul claro oscuro rico
`);

/** Nouns and adjectives that now and then are verbs: "trabajo", "cambio". */
export const mostlyNouns = set(`
  trabajo uso cargo paso cambio pago envío envio regalo cupo saldo abono anuncio abrazo beso consejo saludo recibo reembolso
  sorteo descuento encargo cobro coste registro vuelo viaje archivo ajuste muestra talle detalle importe reporte cierre informe
  alcance pase bote toque cobre aporte desayuno almuerzo vista acuerdo objetivo desarrollo espacio comercio respecto resto corte
  proceso inicio reciente proyecto aumento camino juego motivo apoyo conjunto viento transporte aceite completo sueño encuentro
  presupuesto pese tramo firme caliente extremo ancho incremento escudo premio revista asunto monte hierro torno contrato voto
  activo matrimonio regreso torneo pelo sello secreto duro piloto concurso bordo parlamento presente ataque vivo comienzo contacto
  aparte velo contrario tallo templo humano techo ingreso trato gusto peligro intento frío ambiente fallo baño impacto recuerdo
  canto marino uniforme enlace incendio costumbre intercambio cultivo ciclo seco accidente rechazo ahorro abajo arco curso carbono
  deseo gasto desfile deterioro desnudo corto robo beneficio lujo triunfo discurso piso daño reglamento testimonio tronco fundamento
  limpio fruto esfuerzo lucro aparato concreto ensayo asalto promedio domicilio descanso progreso contento adelante remedio despido
  olvido consumo ocio avance peso paralelo suma pico desafío contraste grado estrecho amplio enfoque negocio humo sano alegre
  manifiesto profundo hito molde cariño destino arroyo estreno rebote verso respeto paseo tope cemento serio pasaporte macizo
  desagrado impulso primo cuento consulta compra aviso retiro reclamo retraso atraso reintegro reenvío reemplazo arreglo regalito
  río rio lío lio cubro suelo fondo forro filtro marcador marcado recorte repaso resumen retrato retoque saque siglo sonido
  soporte suministro surtido tejido teclado toldo trago trueque turno vacío vicio visto zumo abono acceso acento adorno aforo agrado
  ahogo alivio amparo ánimo apunte arranque arrastre asiento atajo auxilio balance barro bloque borrado brillo cálculo calculo
  capricho catalogo cercado choque cobijo comino compromiso conteo control corro costo cruce cuadro cuidado debate decoro derecho
  derrame desastre descenso desorden despacho despegue despiste disfrute disgusto disparo divorcio duelo ejercicio elogio embalaje
  empate empeño empleo encanto enfado enojo enredo entierro envase equilibrio error escape espejo esquema estado estorbo estrago exceso
  extra festejo final firmado flujo fracaso freno gancho giro golpe grabado grito gruñido guante guiso habla hallazgo helado horno
  hospedaje indulto insulto invento jugo lanzamiento lavado limite límite llanto llenado logro maltrato mando manejo maquillaje
  marcha martirio mate mejora mensaje mercado mezcla montaje muro negado nudo numero número oficio olor onda pacto palo parto
  pastoreo patrocinio pecado peinado permiso perro pillo pisotón plancha planteo plazo pleito pliego portazo porte premio prefijo
  pretexto préstamo principio progreso promedio pronóstico puesto quiebre raro rasgo rato rayo recado recargo rechazo
  recreo recurso refresco refuerzo registro relato reparto reposo reproche resguardo respaldo respiro reto retorno riego riesgo ritmo
  rizo robo rodeo rollo rumbo sacrificio salto saqueo seguro semejante sentido servido sitio soborno socorro sondeo soplo sorbo
  subsidio sumario susto tacto taller tanteo tardo tinto tiro título titulo toco tono torneado traslado trasto trato trazo triple
  truco tumbo vaso veto vínculo vuelco llano termino término práctico practico vario bajo alto debajo firma marca busca compra visita
  ayuda cura duda espera carga entrega factura oferta pregunta respuesta reserva salida semana tarde vuelta
  retire ahorre lite single gripe marine parte nota cuarto tercio quinto sexto domo fumo vano peregrino chivo divino moro
  cabo pavo punto pinto prado lazo taco traje vela velo vuelo cuelgo sujeto respecto distinto directo exacto perfecto correcto
  impreso suelto fijo lleno junto harto despierto atento quieto tranquilo cerca cuenta
`);

/** Common verbs whose "I" a word list takes for a noun and nobody else does: "busco", "cierro". */
export const hardlyNouns = set(`
  acepto alegro alquilo amplío anulo armo aseguro borro busco quepo caigo canso cierro charlo comento continúo cuido curo dejo derivo
  devengo doblo embalo empiezo enseño entreno equivoco yerro escalo escucho especifico indico inserto juro leo lloro mato modulo niego
  noto percibo planto poso presto publico quiebro quejo quemo quito rallo renuevo rezo siembro solicito tecleo tejo vendo verifico
  vinculo pinto canto cocino monto reparo laburo valido
`);

/** Forms that mean nothing but "I", and are nobody's name: what stands around them does not matter. */
export const onlyI = set(`
  soy estoy voy doy tengo puedo hago digo veo pongo vengo salgo traigo oigo conozco agradezco ofrezco fui tuve estuve pude puse hice
  dije quise supe anduve leí oí debo entiendo necesito prefiero siento propongo supongo dispongo mantengo obtengo reconozco desconozco
  sugiero recomiendo lamenté pedí recibí entendí escribí respondí envié revisé hablé confirmé llamé pregunté dejé olvidé encontré tendré
  podré haré diré pondré estaré seré iré veré daré sabré querré vendré
`);

/** Forms that hardly mean anything but "I". */
export const surely = set(`
  soy estoy voy doy sé tengo puedo quiero creo he hago digo veo pongo vengo salgo traigo oigo conozco agradezco ofrezco parezco
  fui tuve estuve pude puse hice dije traje vine quise supe anduve hube di vi oí leí
  debo necesito pienso espero supongo imagino entiendo comprendo lamento recomiendo sugiero prefiero pido confirmo adjunto quedo
  acabo llevo sigo vuelvo intento envío reviso aviso paso tomo reconozco
`);

export const determiners = set(`
  el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella nuestro nuestra nuestros nuestras vuestro
  vuestra su sus tu tus cada algún alguna ningún ninguna otro otra otros otras cualquier primer tercer gran buen mal mucho mucha
  muchos muchas poco poca todo toda mismo misma medio del al dicho dicha cierto tal mi mis
`);
export const prepositions = set(
  'a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras',
);
export const clitics = set('me te se nos os le les lo la los las');
export const toSomebody = set('te os le les');
export const conjunctions = set('y e o u ni pero sino aunque porque pues que si como cuando donde mientras');
export const adverbs = set(`
  ya sí ahora ahorita también tampoco siempre nunca hoy ayer mañana aquí acá ahí luego después antes sólo solo aún todavía así
  personalmente realmente sinceramente enseguida mismo recién bien mal casi hasta
`);
export const otherSubjects = set(`
  él ella ello usted ud vd ellos ellas ustedes uds vosotros vosotras tú vos nosotros nosotras quien quién alguien nadie esto eso
  aquello todo nada algo uno cual cuál
`);
export const articles = set(
  'el la un una este esta ese esa aquel aquella su tu nuestro nuestra vuestro vuestra mi cada',
);

/** Verbs of a mind: their subject is somebody. */
export const mindVerbs = set(`
  pensar creer esperar buscar querer decir preferir necesitar agradecer saber recordar mandar suponer imaginar entender comprender
  escribir leer llamar mirar revisar preguntar contestar responder avisar regalar recomendar sugerir proponer ofrecer lamentar sentir
  confirmar enviar preparar intentar conocer prometer dudar elegir comprar hablar contar comentar consultar desear pedir ver oír
  cambiar reservar apartar guardar atender ayudar conseguir
`);
/** Verbs a thing can be the subject of: "podría tardar", "debería llegar". */
export const thingVerbs = set(`
  tardar llegar ser estar haber aparecer funcionar costar caber faltar durar salir entrar valer servir bastar encajar existir
  ocurrir pasar retrasarse verse notarse quedar cambiar romperse caducar empezar terminar durar cerrar abrir variar subir bajar
`);
export const feelings =
  /^(?:encantad|convencid|segur|preocupad|content|enferm|liad|ocupad|apenad|emocionad|agradecid|orgullos|ilusionad|cansad|dispuest|enterad|pensand|buscand|mirand|revisand|habland|esperand|escribiend|preparand|intentand|feliz|pendiente|atent|consciente|triste|nervios|despistad|fuera)/u;
