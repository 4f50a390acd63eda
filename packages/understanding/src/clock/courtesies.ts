// Words that close a round of conversation without asking anything, folded. A message made only of these starts no clock.
// "sí", "no", "hola" and "buenos días" are not here on purpose: they may answer our question, or open one.

/** What courtesies are made of, whatever their order: "muchísimas gracias por todo, un saludo". */
export const CLOSING_PHRASES: readonly string[] = list(
  `gracias, muchas gracias, muchisimas gracias, mil gracias, mil, millon de gracias, un millon, gracias por todo,
  gracias por la ayuda, gracias por tu ayuda, gracias por su ayuda, gracias por vuestra ayuda, gracias por responder,
  gracias por contestar, gracias por la respuesta, gracias por tu respuesta, gracias por su respuesta,
  gracias por vuestra respuesta, gracias por la informacion, gracias por la info, gracias por avisar,
  gracias por tu tiempo, gracias por su tiempo, gracias por la atencion, gracias por su atencion,
  gracias por tu atencion, gracias por vuestra atencion, gracias por tu amabilidad, gracias por su amabilidad,
  gracias por la paciencia, gracias por la rapidez, gracias de nuevo, gracias otra vez, gracias igualmente,
  gracias a ti, gracias a vosotros, gracias a ustedes, gracias a usted, gracias crack, gracias guapa, gracias guapo,
  se agradece, te lo agradezco, os lo agradezco, se lo agradezco, te agradezco, agradecido, agradecida,
  muy agradecido, muy agradecida, grax, grx, graciass, grcias, gracia, grasias, grazie, merci, moltes gracies,
  gracies, eskerrik asko, grazas, obrigado, obrigada, thanks, thank you, thank u, thanks a lot, thanks so much,
  thank you so much, thank you very much, many thanks, thanks for your help, thank you for your help,
  thanks for the help, thanks for the reply, thanks for the info, thanks for everything, thanks for letting me know,
  thanks again, thx, thnx, tnx, ty, tysm, tks, cheers, ta, much appreciated, appreciate it, i appreciate it,
  really appreciate it, appreciated, ok, okk, okey, okay, oki, okis, okei, oka, okie, k, kk, vale, vale vale, bale,
  dale, listo, listos, va, sale, sale y vale, orale, simon, perfecto, perfect, genial, estupendo, fantastico,
  buenisimo, fenomenal, de lujo, barbaro, joya, excelente, super, guay, guay gracias, de acuerdo, entendido, entiendo,
  comprendo, recibido, anotado, apuntado, enterado, enterada, hecho, muy bien, esta bien, ta bien, todo bien, bien,
  bueno, bueno gracias, todo claro, claro, queda claro, me queda claro, ya esta, resuelto, solucionado,
  ya esta solucionado, ya lo tengo, ya me llego, de una, chevere, bacano, chido, padre, great, awesome, cool, nice,
  good, got it, gotcha, understood, noted, sounds good, all good, alright, all right, fine, sure, will do, done,
  sorted, brilliant, lovely, amazing, wonderful, excellent, fantastic, makes sense, no worries, no problem, np,
  never mind, nevermind, nvm, no thanks, no thank you, no gracias, no hace falta, nada gracias, nada mas,
  nada mas gracias, eso es todo, eso era todo, es todo, por ahora nada, no te preocupes, no se preocupe,
  no os preocupeis, no se preocupen, no pasa nada, no hay problema, sin problema, de nada, no hay de que, a ti,
  a vosotros, a ustedes, a usted, a vos, igualmente, lo mismo digo, thats all, that's all, you're welcome,
  youre welcome, you are welcome, same to you, you too, likewise, te aviso, ya os aviso, ya te aviso, ya les aviso,
  adios, chao, chau, ciao, bye, bye bye, goodbye, hasta luego, hasta pronto, hasta mañana, hasta otra,
  hasta la proxima, nos vemos, see you, see ya, talk soon, take care, later, saludos, un saludo, saludos cordiales,
  un cordial saludo, cordialmente, atentamente, un abrazo, abrazos, abrazo, besos, un beso, besitos, bss, bs, regards,
  best regards, kind regards, best, xoxo, buen dia, feliz dia, feliz tarde, feliz noche, buen finde, feliz finde,
  buen fin de semana, buena tarde, linda tarde, lindo dia, bonito dia, bonita tarde, excelente dia, excelente tarde,
  que tengas buen dia, que tengan buen dia, que tenga buen dia, que tengas un buen dia, que tengan un buen dia,
  que tenga un buen dia, que tengais buen dia, que tengais un buen dia, que pases buen dia, que pase buen dia,
  que pasen buen dia, que vaya bien, que te vaya bien, que os vaya bien, que les vaya bien, have a nice day,
  have a good day, have a great day, have a good one, have a nice weekend, have a good weekend, good night, cuidate,
  cuidense, cuidaos, dios los bendiga, dios te bendiga, bendiciones, god bless, ah, aha, aja, ajam, oh, uy, uf, mm,
  mmm, hmm, hm, mhm, eh, wow, lol, lmao, xd, xdd, jeje, yay, ea, ole, olé, bravo, viva, toma, ouch, oops, ups, omg,
  yep, yup`,
);

/** Words that may stand between courtesies and change nothing: "ok pues muchas gracias", "thanks guys". */
export const FILLERS: readonly string[] = list(
  `pues, y, entonces, ya, muy, tan, por, todo, el, la, de, si, que, a, todos, todas, equipo, chicos, chicas, amigo,
  amiga, amigos, crack, cracks, maquina, maquinas, guapa, guapo, guapos, cielo, tio, tia, linda, lindo, reina,
  señorita, señor, señora, don, doña, parce, bro, che, mi, vida, corazon, and, so, then, very, much, well, guys, all,
  team, mate, man, dude, sir, madam, love, hun, folks, everyone, the, a, for, oh, ah, again, too, yes`,
);

/** Openings: alone they wait for us ("hola"), beside a courtesy they say nothing new ("hola, muchas gracias"). */
export const OPENINGS: readonly string[] = list(
  `hola, holi, holis, ola, buenas, buenos dias, buenas tardes, buenas noches, muy buenas, hey, hi, hello, good morning,
  good afternoon, good evening`,
);

// Called above its line: a function is known in its whole file.
function list(phrases: string): readonly string[] {
  return phrases.split(',').map((phrase) => phrase.trim());
}
