/** The emojis people answer with, each with the words it is looked for by in both languages. Written for this desk. */
const lines = `
😀 sonrisa contento alegre|smile happy grin
😃 feliz alegría sonrisa|happy joy smile
😄 risa contento feliz|laugh happy smile
😁 sonrisa dientes|beaming grin teeth
😅 sudor alivio risa|sweat relief laugh
😂 risa llorar lágrimas|joy laugh tears
🤣 risa suelo carcajada|rofl laugh floor
🙂 sonrisa leve|slight smile
😉 guiño|wink
😊 sonrojo contento tierno|blush pleased warm
😇 ángel santo inocente|angel halo innocent
🥰 amor cariño corazones|love hearts affection
😍 enamorado ojos corazón|love eyes heart
🤩 estrellas ilusión guau|star struck wow excited
😘 beso|kiss
😋 rico delicioso ñam|yum tasty delicious
😜 broma lengua guiño|joke tongue wink
🤗 abrazo|hug
🤭 ups risita|oops giggle
🤔 pensar duda hmm|think doubt hmm
🤝 trato acuerdo manos|deal handshake agreement
😐 neutro serio|neutral
🙄 ojos paciencia|eyes roll
😬 mueca tensión|grimace awkward
😌 alivio tranquilo|relieved calm
😔 triste pena|sad pensive
😴 sueño dormir|sleep tired
😷 mascarilla enfermo|mask ill
🤒 fiebre enfermo|fever ill
🤯 explotar cabeza alucinar|mind blown
😎 gafas sol guay|cool sunglasses
🤓 listo gafas|nerd glasses
😕 confuso|confused
😟 preocupado|worried
🙁 triste|sad frown
😮 sorpresa oh|surprise oh
😯 asombro|hushed
😲 asombro flipar|astonished
🥺 por favor súplica ojitos|please pleading
😢 llorar triste lágrima|cry sad tear
🥲 llorar sonrisa emoción|smile tear
😭 llorar mucho|sob cry
😱 grito miedo susto|scream fear
😖 agobio|confounded
😞 decepción pena|disappointed
😩 cansado harto|weary
😤 enfado bufar|huff angry
😠 enfado molesto|angry
😡 furia rabia|rage furious
🤬 insulto palabrota|swearing
👋 hola adiós saludo|hello bye wave
👌 perfecto vale ok|perfect ok
✌️ paz victoria|peace victory
🤞 suerte dedos|luck fingers crossed
🙏 gracias por favor rezar|thanks please pray
👍 bien vale sí pulgar|good yes thumbs up
👎 mal no pulgar|bad no thumbs down
👏 aplauso bravo|clap bravo
🙌 bravo celebrar manos|hooray celebrate hands
💪 fuerza ánimo|strong strength
👇 abajo señalar|down point
👉 derecha señalar|right point
👀 ojos mirar|eyes look
🫶 corazón manos|heart hands
🫂 abrazo apoyo|hug support
❤️ corazón amor rojo|heart love red
🧡 corazón naranja|heart orange
💛 corazón amarillo|heart yellow
💚 corazón verde|heart green
💙 corazón azul|heart blue
💜 corazón morado|heart purple
🖤 corazón negro|heart black
🤍 corazón blanco|heart white
💔 corazón roto|broken heart
💯 cien perfecto|hundred perfect
✨ brillo magia|sparkles magic
⭐ estrella|star
🌟 estrella brillo|star glow
🔥 fuego genial|fire hot
🎉 fiesta celebrar enhorabuena|party celebrate congratulations
🎊 fiesta confeti|confetti party
🎁 regalo|gift present
🎂 tarta cumpleaños|cake birthday
🥳 fiesta celebrar|party celebrate
🏆 premio trofeo|trophy prize
🚀 cohete rápido lanzar|rocket fast launch
⏰ alarma hora|alarm clock time
⏳ espera reloj arena|wait hourglass
📅 calendario fecha|calendar date
📌 chincheta fijar|pin
📍 lugar ubicación|place location
📦 paquete pedido caja|package order box
🚚 reparto envío camión|delivery truck shipping
✈️ avión viaje|plane travel
🛒 carrito compra|cart shopping
🛍️ bolsas compras|shopping bags
💳 tarjeta pago|card payment
💶 euros dinero|euros money
💰 dinero|money
🧾 recibo factura tique|receipt invoice
📞 teléfono llamar|phone call
📱 móvil celular teléfono|mobile phone
💬 mensaje charla|message chat
✉️ correo carta|mail letter
📧 correo electrónico|e-mail
📎 clip adjunto|paperclip attachment
📷 cámara foto|camera photo
🎥 cámara video|camera video
🎵 música nota|music note
🔗 enlace|link
🔒 candado seguro|lock secure
🔑 llave|key
🛠️ herramientas arreglar|tools fix
⚙️ ajustes engranaje|settings gear
💡 idea bombilla|idea bulb
✅ hecho sí correcto|done yes check
☑️ marcado|checked
❌ no error cruz|no error cross
⚠️ aviso cuidado|warning careful
❗ atención exclamación|attention exclamation
❓ pregunta duda|question
➡️ derecha flecha|right arrow
⬆️ arriba flecha|up arrow
🔄 repetir actualizar|repeat refresh
🆕 nuevo|new
🆗 vale|ok
☀️ sol|sun
🌤️ sol nubes|sun cloud
🌧️ lluvia|rain
❄️ nieve frío|snow cold
🌈 arcoíris|rainbow
🌊 ola mar|wave sea
🌱 planta brote|plant sprout
🌿 hierba hoja|herb leaf
🌸 flor cerezo|flower blossom
🌹 rosa flor|rose flower
🌻 girasol|sunflower
🍀 trébol suerte|clover luck
🍃 hojas|leaves
☕ café|coffee
🫖 tetera té|teapot tea
🍵 té|tea
🥤 refresco|soft drink
🍺 cerveza|beer
🍷 vino|wine
🥂 brindis|cheers toast
🍞 pan|bread
🥐 cruasán|croissant
🥑 aguacate palta|avocado
🍅 tomate|tomato
🍋 limón|lemon
🍓 fresa frutilla|strawberry
🍫 chocolate|chocolate
🍪 galleta|cookie
🍰 tarta pastel|cake
🍕 pizza|pizza
🍔 hamburguesa|burger
🌮 taco|taco
🥗 ensalada|salad
🍣 sushi|sushi
🍽️ comer plato|eat plate
🏠 casa hogar|home house
🏪 tienda|shop store
🏢 oficina|office
🏖️ playa|beach
⛰️ montaña|mountain
🚗 coche carro auto|car
🚲 bici|bike
🚌 autobús|bus
🚆 tren|train
🐶 perro|dog
🐱 gato|cat
🐝 abeja|bee
🦋 mariposa|butterfly
👶 bebé|baby
👪 familia|family
👩‍💻 trabajo ordenador computadora|work computer
🧑‍🍳 cocina chef|cook chef
👕 camiseta ropa|shirt clothes
👟 zapatillas tenis|trainers shoes
👗 vestido|dress
⚽ fútbol|football soccer
🎮 videojuego|video game
🎶 música|music
📚 libros|books
✏️ lápiz escribir|pencil write
🎓 graduación estudio|graduation study
🩺 médico salud|doctor health
💊 medicina pastilla|medicine pill
🕯️ vela duelo|candle mourning
🕊️ paloma paz|dove peace
🌍 mundo planeta|world planet
♻️ reciclar|recycle
♿ accesible|accessible
🔔 campana aviso|bell notice
🔍 buscar lupa|search magnifier
`;

export type Emoji = { readonly sign: string; readonly es: string; readonly en: string };

export const emojis: readonly Emoji[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [sign = '', ...rest] = line.split(' ');
    const [es = '', en = ''] = rest.join(' ').split('|');
    return { sign, es, en };
  });
