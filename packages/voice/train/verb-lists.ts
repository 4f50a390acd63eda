const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Verbs whose weak vowel takes the stress (envío, actúo): the word list has no accents to learn it from. */
export const stressedWeakVowel = list(`
  enviar reenviar confiar desconfiar guiar variar desvariar criar malcriar recriar esquiar vaciar enfriar desviar desafiar
  espiar fiar liar aliar desliar ampliar rociar resfriar extraviar ansiar contrariar hastiar arriar chirriar averiar ataviar
  aviar piar porfiar expatriar repatriar inventariar estriar descarriar amnistiar ciar
  fotografiar cartografiar mecanografiar radiografiar taquigrafiar telegrafiar autografiar biografiar
  coreografiar litografiar mimeografiar caligrafiar escenografiar grafiar ortografiar tipografiar cinematografiar
  aislar ahijar prohijar ahitar arcaizar europeizar hebraizar enraizar desraizar judaizar aunar aupar aullar maullar
  embaular desembaular ahumar sahumar rehusar ahusar reunir prohibir cohibir airar amohinar sobrehilar rehilar ahilar
  descafeinar ataudar desahijar
  actuar continuar evaluar situar efectuar acentuar perpetuar puntuar graduar habituar deshabituar insinuar exceptuar
  individuar valuar devaluar revaluar tatuar usufructuar conceptuar atenuar extenuar fluctuar interactuar redituar
  preceptuar menstruar infatuar estatuar desvirtuar discontinuar arruar puar ruar desgraduar reevaluar infravaluar
  sobrevaluar consensuar
`);

/** Where the list holds both forms, the one people use. */
export const chosenClass: Readonly<Record<string, 'r' | 'd' | 'u' | 'i' | 's' | 'o' | 'a'>> = {
  apostar: 'u',
  probar: 'u',
  contar: 'u',
  costar: 'u',
  mostrar: 'u',
  contestar: 'r',
  prestar: 'r',
  presentar: 'r',
  intentar: 'r',
  comentar: 'r',
  aumentar: 'r',
  acertar: 'd',
  aterrar: 'r',
  atestar: 'r',
  asentar: 'd',
  sentar: 'd',
  tentar: 'd',
  templar: 'r',
  poblar: 'u',
  colar: 'u',
  soltar: 'u',
  rodar: 'u',
  rogar: 'u',
  colgar: 'u',
  volar: 'u',
  sonar: 'u',
  soñar: 'u',
  encontrar: 'u',
  recordar: 'u',
  acordar: 'u',
  acostar: 'u',
  aprobar: 'u',
  comprobar: 'u',
  renovar: 'u',
  almorzar: 'u',
  esforzar: 'u',
  forzar: 'u',
  jugar: 'u',
  oler: 'u',
  errar: 'd',
  cerrar: 'd',
  empezar: 'd',
  comenzar: 'd',
  pensar: 'd',
  despertar: 'd',
  calentar: 'd',
  sembrar: 'd',
  negar: 'd',
  regar: 'd',
  recomendar: 'd',
  confesar: 'd',
  tropezar: 'd',
  gobernar: 'd',
  apretar: 'd',
  atravesar: 'd',
  helar: 'd',
  nevar: 'd',
  temblar: 'd',
  enterrar: 'd',
  fregar: 'd',
  plegar: 'd',
  desplegar: 'd',
  quebrar: 'd',
  reventar: 'd',
  merendar: 'd',
  alentar: 'd',
  invertir: 's',
  convertir: 's',
  divertir: 's',
  advertir: 's',
  sugerir: 's',
  preferir: 's',
  referir: 's',
  transferir: 's',
  interferir: 's',
  sentir: 's',
  mentir: 's',
  herir: 's',
  hervir: 's',
  adquirir: 'd',
  inquirir: 'd',
  requerir: 's',
  consentir: 's',
  arrepentir: 's',
  digerir: 's',
  conferir: 's',
  deferir: 's',
  ingerir: 's',
  morir: 'o',
  dormir: 'o',
  presentir: 's',
  recocer: 'u',
  escocer: 'u',
  descocer: 'u',
  servir: 'i',
  pedir: 'i',
  repetir: 'i',
  vestir: 'i',
  medir: 'i',
  elegir: 'i',
  corregir: 'i',
  seguir: 'i',
  conseguir: 'i',
  perseguir: 'i',
  impedir: 'i',
  despedir: 'i',
  rendir: 'i',
  reír: 'i',
  sonreír: 'i',
  freír: 'i',
  desleír: 'i',
  engreír: 'i',
  refreír: 'i',
  competir: 'i',
  concebir: 'i',
  gemir: 'i',
  regir: 'i',
  teñir: 'i',
  reñir: 'i',
  ceñir: 'i',
  constreñir: 'i',
  estreñir: 'i',
  derretir: 'i',
  embestir: 'i',
  investir: 'i',
  desvestir: 'i',
  expedir: 'i',
  erguir: 'i',
  proseguir: 'i',
  reelegir: 'i',
  preelegir: 'i',
  concernir: 'd',
  discernir: 'd',
  entender: 'd',
  atender: 'd',
  defender: 'd',
  perder: 'd',
  extender: 'd',
  encender: 'd',
  tender: 'd',
  descender: 'd',
  ascender: 'd',
  verter: 'd',
  ofender: 'r',
  pretender: 'r',
  depender: 'r',
  vender: 'r',
  aprender: 'r',
  comprender: 'r',
  sorprender: 'r',
  emprender: 'r',
  mover: 'u',
  volver: 'u',
  devolver: 'u',
  resolver: 'u',
  llover: 'u',
  morder: 'u',
  doler: 'u',
  soler: 'u',
  torcer: 'u',
  retorcer: 'u',
  cocer: 'u',
  absolver: 'u',
  disolver: 'u',
  promover: 'u',
  remover: 'u',
  conmover: 'u',
  envolver: 'u',
  revolver: 'u',
  desenvolver: 'u',
  demoler: 'u',
  moler: 'u',
  responder: 'r',
  esconder: 'r',
  correr: 'r',
  comer: 'r',
  coser: 'r',
  toser: 'r',
  poseer: 'r',
  sobar: 'r',
  tomar: 'r',
  colaborar: 'r',
  valorar: 'r',
  cobrar: 'r',
  comprar: 'r',
  borrar: 'r',
  notar: 'r',
  anotar: 'r',
  votar: 'r',
  adoptar: 'r',
  tocar: 'r',
  colocar: 'r',
  cortar: 'r',
  importar: 'r',
  aportar: 'r',
  soportar: 'r',
  reportar: 'r',
  llevar: 'r',
  quedar: 'r',
  esperar: 'r',
  dejar: 'r',
  entregar: 'r',
  agregar: 'r',
  llegar: 'r',
  pegar: 'r',
  cegar: 'd',
  segar: 'd',
  sosegar: 'd',
  denegar: 'd',
  renegar: 'd',
  abnegar: 'd',
  relegar: 'r',
  delegar: 'r',
  alegar: 'r',
  entrenar: 'r',
  ordenar: 'r',
  llenar: 'r',
  cenar: 'r',
  testar: 'r',
  molestar: 'r',
  mandar: 'r',
  podar: 'r',
  rozar: 'r',
  gozar: 'r',
  mezclar: 'r',
  ahorrar: 'r',
  aflorar: 'r',
  explorar: 'r',
  mejorar: 'r',
  incorporar: 'r',
  elaborar: 'r',
  ignorar: 'r',
  deplorar: 'r',
  implorar: 'r',
  llorar: 'r',
  decorar: 'r',
  alojar: 'r',
  desalojar: 'r',
  arrojar: 'r',
  mojar: 'r',
  enojar: 'r',
  aflojar: 'r',
  escoger: 'r',
  coger: 'r',
  recoger: 'r',
  acoger: 'r',
  encoger: 'r',
  proteger: 'r',
  hospedar: 'r',
  heredar: 'r',
  enredar: 'r',
  vedar: 'r',
  rodear: 'r',
  emplear: 'r',
  desear: 'r',
  crear: 'r',
  pelear: 'r',
  chequear: 'r',
  meter: 'r',
  cometer: 'r',
  prometer: 'r',
  permitir: 'r',
  admitir: 'r',
  emitir: 'r',
  omitir: 'r',
  remitir: 'r',
  transmitir: 'r',
  asistir: 'r',
  insistir: 'r',
  existir: 'r',
  resistir: 'r',
  consistir: 'r',
  desistir: 'r',
  abrir: 'r',
  cubrir: 'r',
  descubrir: 'r',
  sufrir: 'r',
  subir: 'r',
  sumar: 'r',
  cumplir: 'r',
  ocurrir: 'r',
  recurrir: 'r',
  unir: 'r',
  vivir: 'r',
  escribir: 'r',
  recibir: 'r',
  decidir: 'r',
  dividir: 'r',
  partir: 'r',
  compartir: 'r',
  repartir: 'r',
  surtir: 'r',
  sumergir: 'r',
  dirigir: 'r',
  exigir: 'r',
  fingir: 'r',
  imprimir: 'r',
  asumir: 'r',
  consumir: 'r',
  resumir: 'r',
  pulir: 'r',
  aburrir: 'r',
  discutir: 'r',
  interrumpir: 'r',
  definir: 'r',
  adherir: 's',
  erosionar: 'r',
};

/** Verbs of today's trade that the word list lacks. */
export const newVerbs = list(`
  tuitear retuitear postear repostear wasapear whatsappear mensajear textear chatear loguear deslogear banear trolear clicar
  cliquear clickar linkear likear googlear guglear escanear resetear formatear hackear etiquetar taguear viralizar
  geolocalizar monitorizar monitorear customizar recepcionar mailear stalkear spoilear agendar checar chequear aperturar
  tramitar gestionar agilizar publicitar coordinar escalar derivar reembolsar reprogramar reagendar reconfirmar reimprimir
  reactivar reintentar reasignar reubicar empaquetar desempaquetar digitalizar actualizar reiniciar desbloquear descargar
  recargar facturar refacturar cotizar presupuestar argüir sumarizar priorizar optimizar contactar recontactar notificar
`);

/** The verbs people and brands use most: they win when a form belongs to two. */
export const commonVerbs = list(`
  abonar abrir acabar aceptar acercar aclarar acompañar aconsejar acordar actualizar acudir adelantar adivinar adjuntar admirar admitir
  adorar advertir agendar agradecer agregar aguantar ahorrar alegrar almorzar alquilar amar ampliar andar anotar añadir apagar
  aparecer apetecer aplicar apoyar apostar apreciar aprender aprobar aprovechar apuntar armar arreglar asegurar asistir asumir atender
  aumentar autorizar averiguar avisar ayudar bailar bajar beber borrar buscar caber caer calcular calentar callar cambiar caminar
  cancelar cansar cantar cargar celebrar cenar cerrar charlar checar chequear cobrar coger colaborar colgar colocar comenzar comentar comer
  compartir completar comprar comprender comprobar comprometer comunicar conceder conducir confesar confiar confirmar conocer conseguir
  considerar consultar contactar contar contestar continuar convencer convertir coordinar copiar correr corregir cortar coser crear creer
  criar cruzar cubrir cuidar cumplir dar deber decidir decir dedicar dejar demostrar derivar desayunar descansar descargar
  desconocer descubrir desear despedir despertar detectar devolver dibujar dirigir disculpar diseñar disfrutar dormir dudar echar elegir
  eliminar emitir empezar encantar encargar encender encontrar enfadar enojar enseñar entender enterar entrar entregar enviar equivocar
  escanear escoger escribir escuchar esperar estar estimar estudiar evaluar evitar examinar existir explicar expresar extrañar
  facilitar facturar faltar felicitar fijar firmar flipar formar ganar garantizar gastar gestionar girar gozar grabar guardar gustar haber
  hablar hacer hallar imaginar importar incluir indicar informar ingresar iniciar insistir instalar intentar interesar intervenir
  introducir invitar ir juntar jurar jugar lamentar lanzar lavar leer levantar limpiar llamar llegar llenar llevar llorar lograr mandar
  manejar mantener marcar marchar meter mejorar mencionar mentir mirar molestar montar morir mostrar mover nacer necesitar negar notar
  notificar obtener ocupar odiar ofrecer oír olvidar opinar ordenar organizar pagar parar parecer partir pasar pedir pensar perder perdonar
  permitir pillar poder poner preferir preguntar preocupar preparar presentar prestar prever probar procesar procurar programar prometer
  proponer publicar quedar quejar querer quitar realizar recibir reclamar recoger recomendar reconocer recordar redactar reembolsar reenviar
  referir regalar registrar regresar reír remitir renovar reparar repasar repetir reponer requerir reservar resolver responder retirar
  reunir revisar rogar romper saber sacar salir saltar saludar seguir señalar sentir ser servir solicitar soler solucionar sonreír soñar
  soportar sospechar subir sufrir sugerir sumar suponer tardar temer tener terminar tirar tocar tomar trabajar traer tramitar
  tranquilizar transferir transmitir tratar usar utilizar valer valorar vender venir ver verificar viajar vigilar visitar vivir volar volver
  aburrir barrer consumir fundar hinchar encoger devengar hervir revertir equipar prender tejer amueblar regañar sobrar doler
  asentar descender converger adiestrar exprimir retar apercibir convencer ejercer esparcir advertir divertir invertir vestir medir
  rendir competir corregir destruir construir huir concluir disminuir distribuir atribuir contribuir instruir sustituir
  calzar fumar pulsar teclear deletrear hospedar alojar conectar desconectar encajar enchufar reiniciar apretar presionar seleccionar aportar
  desplazar deslizar experimentar contratar suscribir rezar nadar pescar cocinar hornear mezclar aparcar estacionar entrenar practicar
  adoptar casar enamorar engañar gritar insultar matar golpear luchar combatir castigar romper quebrar doblar empujar sostener sujetar
  agarrar atrapar cazar plantar sembrar regar nombrar votar gobernar donar editar bucear escalar patinar esquiar brindar tostar
  amasar freír asar pelar rallar batir congelar enfriar templar planchar tender doblar coser tejer bordar remar posar desfilar ensayar
  abrazar acceder achicar adaptar adquirir agobiar alcanzar analizar anular apenar apurar asombrar atrever
  autorizar bloquear captar citar comunicar concretar confundir constatar convocar curar deducir defender depender desbloquear deshacer detallar
  discutir elaborar embalar empaquetar enfocar entrevistar envolver errar escalar especificar exigir exponer extender fabricar fallar
  fotografiar generar guiar identificar ignorar impedir imprimir insertar instar investigar justificar lamentar localizar
  madrugar merecer modificar modular mostrar negociar observar operar pelear percibir perseguir persistir pintar pretender priorizar proceder producir
  promover proporcionar proteger quemar razonar reaccionar rechazar rectificar recuperar reemplazar reflexionar reintegrar reiterar relatar
  rellenar rescatar resumir retomar revelar sentar simular sustituir transcribir trasladar ubicar vincular
`);

/** Old or regional doubles that only take forms away from the verbs people use. */
export const doubles = list(`
  aburrar barrar crispir dolar asperger apercebir adestrar beldar bollar caler compelir consumar constriñir convergir descendir
  descolorir discerner embotir embutar empeller encojar escabullar expremir finir frangir hinchir hiper inquerir mujer manir
  recodir regañir remedir rehinchir render reseguir reverter herver hender garrir gruyer rendar visir zurrir tremer tollir
  adulcir adujar asperjar astreñir astriñir
  arguir rearguir redarguir eligir impremir interromper seer veer lucifer aster estatuder muer moer creyer pudir polir sabir condir
`);
