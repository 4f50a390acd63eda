const vocabulary: ReadonlySet<string> = new Set(
  `a al con de del e el en es esta este esto la las lo los mas más me mi mis muy no nos nuestra nuestro o os para por que se si sí sin su sus te tu tus un una
   unos va y ya yo quedo queda casa feliz felices lunes martes miercoles miércoles jueves viernes sabado sábado domingo dia día dias días noche buenos buenas
   madre padre amor vida comida cafe café pan moda verano invierno otoño primavera navidad fiesta musica música cine libro libros viaje viajes playa sol mar
   fin semana años año nuevo nueva todo todos toda todas siempre nunca hoy mañana contigo mundo gente amigos familia salud corazon corazón tiempo local
   barrio mujer mujeres hecho mano compra apoya vamos juntos juntas somos eres quien gracias gran mejor equipo ciudad madrid mexico méxico bogota bogotá
   argentina colombia españa espana sostenible lento rico vive ama cocina recetas hogar ideas inspiracion regala
   tierra feria ferias flores letras libros noche reto lectura arte teatro danza calle plaza agua bosque campo huerto pueblo abuela abuelo niñas niños perro gato
   the of and for in on my your our we you love day monday friday sunday small business shop local made with good morning night life food coffee home stay
   international world national book books reading green women kids dog cat art city street garden earth water team love
   black happy new year mothers fathers thank support best ever it is to be by at one from photo week weekend time`.split(
    /\s+/u,
  ),
);

/** The words of a hashtag written in small letters, when it is surely three or more of them. */
export const hashtagWords = (tag: string): string[] | undefined => {
  if (tag.length < 8 || tag.length > 60 || tag !== tag.toLowerCase()) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= tag.length; end++) {
    for (let start = Math.max(0, end - 14); start < end; start++) {
      const before = best[start];
      const word = tag.slice(start, end);
      if (before === undefined || !vocabulary.has(word)) continue;
      if (best[end] === undefined || before.length + 1 < (best[end]?.length ?? 0)) best[end] = [...before, word];
    }
  }
  const words = best[tag.length];
  return words !== undefined && words.length >= 3 ? words : undefined;
};
