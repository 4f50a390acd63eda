import { expect, test } from 'vitest';
import { rewriteToWe } from './rewrite.ts';

test.each([
  ['Recién me siento en la compu y veo tu mail.', 'Recién nos sentamos en la compu y vemos tu mail.'],
  ['Me siento muy apenada por el retraso.', 'Nos sentimos muy apenadas por el retraso.'],
] as const)('who sits down and who is sorry: %s', (text, ours) => expect(rewriteToWe(text, 'es')).toBe(ours));

test.each([
  ['Voy a ser clara: no lo recomiendo.', 'Vamos a ser claras: no lo recomendamos.'],
  ['Prefiero ser prudente y no prometerle fecha.', 'Preferimos ser prudentes y no prometerle fecha.'],
  ['Soy el responsable y contestarle es mi trabajo.', 'Somos los responsables y contestarle es nuestro trabajo.'],
] as const)('what is said of the speaker agrees, and a verb has no plural: %s', (text, ours) =>
  expect(rewriteToWe(text, 'es')).toBe(ours),
);

test.each([
  ['Yo que tú pediría el mediano.', 'Nosotros que tú pediríamos el mediano.'],
  ['Yo en su lugar no lo dejaría al sol.', 'Nosotros en su lugar no lo dejaríamos al sol.'],
  ['Creo que me iría por la verde.', 'Creemos que nos iríamos por la verde.'],
  ['Di que vas de nuestra parte y entra.', 'Di que vas de nuestra parte y entra.'],
  ['Le di tu recado.', 'Le dimos tu recado.'],
  ['Te cambio la cita si te iría mejor el lunes.', 'Te cambiamos la cita si te iría mejor el lunes.'],
  ['Si fuera mi casa, pintaría el techo.', 'Si fuera nuestra casa, pintaríamos el techo.'],
  ['Si fuera usted, esperaría al lunes.', 'Si fuéramos usted, esperaríamos al lunes.'],
  ['Si fuera de lana, encogería al lavarlo.', 'Si fuera de lana, encogería al lavarlo.'],
  ['En su caso tendría derecho a la ayuda.', 'En su caso tendría derecho a la ayuda.'],
  ['Por eso te explicaba que no hace falta cita.', 'Por eso te explicábamos que no hace falta cita.'],
  ['Por eso le decía el técnico que no.', 'Por eso le decía el técnico que no.'],
] as const)('he or I, by the words around: %s', (text, ours) => expect(rewriteToWe(text, 'es')).toBe(ours));

test.each([
  ['Ahora paso aviso al conserje.', 'Ahora pasamos aviso al conserje.'],
  ['No sé si queda pienso de cordero.', 'No sabemos si queda pienso de cordero.'],
  ['Si puedo, aviso antes.', 'Si podemos, avisamos antes.'],
  ['Después aviso al equipo.', 'Después avisamos al equipo.'],
  ['Luego aviso por donde toque.', 'Luego avisamos por donde toque.'],
  ['El paso parte en dos la sierra.', 'El paso parte en dos la sierra.'],
] as const)('a thing that is passed on is no verb: %s', (text, ours) => expect(rewriteToWe(text, 'es')).toBe(ours));

test.each([
  ['El ruido me pone nervioso, la verdad.', 'El ruido nos pone nerviosos, la verdad.'],
  ['Me tiene preocupada que no llegue.', 'Nos tiene preocupadas que no llegue.'],
  ['Me deja pagado el envío.', 'Nos deja pagado el envío.'],
  ['Me hace falta la factura.', 'Nos hace falta la factura.'],
  ['Me tiene pensando su pregunta.', 'Nos tiene pensando su pregunta.'],
  ['Eso me deja fuera del turno.', 'Eso nos deja fuera del turno.'],
  ['Me trae tostada con tomate.', 'Nos trae tostada con tomate.'],
  ['Me dejó recado tu hermano.', 'Nos dejó recado tu hermano.'],
] as const)('what somebody makes of the speaker agrees: %s', (text, ours) =>
  expect(rewriteToWe(text, 'es')).toBe(ours),
);

test.each([
  ["I'm not a lawyer, so please do check.", "We're not lawyers, so please do check."],
  ["I'm the one who dropped the ball here.", "We're the ones who dropped the ball here."],
  ["I'm a big fan of that one.", "We're big fans of that one."],
  ["I'm a little late today.", "We're a little late today."],
] as const)('many are many of what one was: %s', (text, ours) => expect(rewriteToWe(text, 'en')).toBe(ours));
