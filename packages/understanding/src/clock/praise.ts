/** Folded words of praise and good wishes, and the small words between them. A text made only of these waits for nothing. */
export const PRAISE: ReadonlySet<string> = new Set(
  `que maravilla maravillas maravilloso maravillosa bonito bonita bonitos bonitas precioso preciosa preciosos preciosas lindo linda lindos lindas hermoso hermosa
  belleza preciosidad pasada delicia rico rica ricos ricas buenisimo buenisima buenisimos riquisimo riquisima espectacular increible brutal genial geniales chulo chula chulada chulisimo
  guapo guapa guapos guapas guapisimo guapisima cuco cuqui mono mona me nos encanta encantan encanto encantado encantada flipa flipo mola molan mucho muchisimo amo amamos adoro lo la los las
  tan muy mas super re el mejor la mejores unico unica un una el los las de del del a al todo toda todos todas y con para por en mundo ciudad equipo familia barrio vida siempre sois son eres
  es esta estan estais foto fotos video local tienda sitio lugar crack cracks maquinas top grandes grande artista artistas bravo enhorabuena felicidades felicitaciones felicito muchas
  feliz felices navidad navidades fiestas año nuevo pascuas cumple cumpleaños dia aniversario verano finde reyes chido chida padre padrisimo chingon chingona bacano bacana chevere lindisimo
  copado zarpado groso grosa joya capos capas crack genia genio genias genios divino divina divinos suerte animo exito exitos abrazo abrazos beso besos saludos gracias hola buenas
  nice lovely beautiful gorgeous stunning great awesome amazing cool cute pretty perfect wonderful fantastic excellent brilliant incredible superb delicious yummy tasty
  pic photo video shot picture place shop store team work job look looks i we love loved adore it this these that those so very really such a an the best ever you guys are is
  happy birthday christmas easter holidays new year anniversary congrats congratulations merry well done good luck wow omg yay ok goals queen king fire slay obsessed my to all everyone and of in town
  proud keep up go gran buen buena bien day days out time times fun night evening`.split(/\s+/u),
);
