// Written for this project, CC0.
/** Spanish words and emoji, folded, from -5 (very bad) to 5 (very good). Regional words included. */
export const SPANISH_FEELINGS: readonly (readonly [number, string])[] = [
  [
    -4,
    `odio asco asqueroso asquerosa horrible pesimo pesima terrible estafa estafadores verguenza vergonzoso mierda basura hijodeputa hdp malparido asesino asesinato asesinos muerte murio muerto muertos mataron matan repugnante nefasto nefasta patetico patetica lamentable desastre deplorable robo ladrones ladron corruptos corrupto corrupcion`,
  ],
  [-3, `😡 😠 🤬 😢 😭 💔 😞 😒 🙄 😤 🤮 🤢 👎 😔 😩 😫 😣 :( :-( :(( :'( :/`],
  [
    -2,
    `mal mala malo malas malos peor peores triste tristeza llorar lloro llorando llore deprimido deprimida dolor duele duelen dolia enfermo enferma enfermedad fiebre gripe cansado cansada cansancio harto harta hartos aburrido aburrida aburrimiento odiar odian molesta molesto rabia enfado enfadado enfadada cabreado cabreada bronca coraje miedo susto preocupado preocupada preocupa ansiedad estres estresada estresado problema problemas error errores fallo falla fallan perder pierdo perdi perdido perdimos perdio derrota fracaso jodido jodida jode puto putos gilipollas imbecil imbeciles idiota idiotas estupido estupida tonto tonta inutil inutiles pendejo pelotudo boludo culpa mentira mentiras mentiroso mentirosos miente falso falsa injusto injusticia crisis guerra violencia ataque accidente caro cara roto rota sucio sucia lento lenta frio nunca nadie nada ni tampoco imposible dificil horror fatal penoso pena lastima decepcion decepcionado decepcionada decepcionante queja quejas reclamo espera esperando retraso tarde tirado insulto insultos hambre sueño insomnio pereza paja fea feo feos feas suspender suspenso suspendido examen examenes lunes madrugar trabajar cancelado cancelan extraño falta faltan sufrir sufrimiento sufro maldito maldita maldicion infierno demonios nervios nerviosa agobio agobiada desgracia desgraciado ridiculo ridicula hipocrita hipocritas cobarde envidia toxico toxica traicion egoista drama putada mierdas cagada huelga paro desempleo pobre pobres pobreza ruina calor`,
  ],
  [-1, `joder cabron cabrones`],
  [
    2,
    `feliz felices felicidad felicidades enhorabuena encanta encantan encanto encantado encantada gracias lindo linda bonito bonita guapo guapa guapisima mejor mejores amor amar divertido divertida alegria alegre contento contenta orgullo orgulloso orgullosa exito exitos gano ganar ganamos triunfo campeon campeones chulo chula chido chida padrisimo chevere bacano bacana copado joya divino divina rico rica delicioso deliciosa crack grande grandes mola molan flipa disfrutar disfruta disfrutando disfrutado emocion emocionado emocionada emocionante ilusion sonrisa sonreir abrazo abrazos besos beso besitos querido querida amable simpatico simpatica recomiendo recomendable lujo acierto gracioso graciosa bello bella belleza increibles geniales preciosos maravillosos cumpleaños risas risa bendiciones bendicion paz suerte gusto gustado gusta gustan bueno buena buenos buenas bien vamos ole bravo viva animo fuerza apoyo gracia agradable agradecido agradecida placer inspirador ganas fiesta vacaciones descanso regalo sorpresa dulce cariño cielo amigos amiga amigo fan jaja jajaja jajajaja jeje favorito favorita favoritos merecido merece top espectaculares respeto admiro admirable talento arte`,
  ],
  [3, `😍 😘 ❤️ ❤ 😊 🥰 😁 😀 😄 🤗 👏 🙌 💪 🎉 🥳 ☺️ 😋 💕 💖 💙 💜 👍 ✨ 🤩 <3 :) :D ;) :-) :))`],
  [
    4,
    `maravilloso maravillosa maravilla increible excelente perfecto perfecta espectacular fantastico fantastica genial buenisimo buenisima riquisimo precioso preciosa hermoso hermosa amo adoro enamorada enamorado impecable brutal insuperable`,
  ],
];
