/** The verbs people and brands use most: they win when a form belongs to two. */
export const usualVerbs = `
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
  asentir descender converger adiestrar exprimir retar apercibir convencer ejercer esparcir advertir divertir invertir vestir medir
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
  acreditar activar aderezar adherir afinar agotar alarmar alistar aliñar almacenar alucinar amortizar anticipar anunciar apartar
  aplazar archivar arrepentir arrimar asesorar asignar asustar atrasar auditar autenticar avalar avanzar avergonzar bancar
  barnizar bonificar calificar canjear catar censar cifrar clausurar comercializar comparar compensar configurar conmover
  consignar contrastar cosechar cotejar cotizar cuadrar cuantificar cultivar custodiar debitar decorar degustar delegar demorar
  denunciar depilar depositar depurar desactivar descolgar descontar desenganchar desmentir despachar desplegar destilar
  desvincular diagnosticar difundir divulgar domiciliar elevar emocionar empadronar encaminar enganchar entristecer entusiasmar
  envasar escurrir estrenar estresar etiquetar excusar exportar fastidiar fermentar fiar financiar flotar formatear guisar hartar
  ilusionar ilustrar impartir inaugurar indemnizar inscribir insinuar inspeccionar intercambiar interpretar inventariar inyectar
  jalar laburar lijar liquidar maquetar maquillar maridar matizar matricular migrar moderar moler mudar navegar ordeñar orientar
  pactar patrullar pedalear peinar permutar pesar pilotar platicar podar posponer postear precintar presumir presupuestar
  prorrogar puntualizar puntuar rastrear reabrir reactivar reagendar reasignar recalcar recargar recetar reciclar recolectar
  recontar reformar rehogar reimprimir relajar relevar remodelar remolcar replicar reportar repostar reprogramar resaltar resarcir
  resetear respaldar restaurar retransmitir retrasar retuitear revacunar rondar rotar saldar saturar sellar separar silenciar
  sincronizar sofreír soldar solidarizar sorprender subrayar subtitular supervisar suplir tallar tasar tatuar testear teñir
  timbrar tolerar traducir trocar trotar tuitear turnar vaciar vacunar validar
`
  .trim()
  .split(/\s+/u);
