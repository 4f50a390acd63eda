import { expect, test } from 'vitest';
import { questionsIn } from './questions-in.ts';

test.each([
  ['¿Cuánto vale el carné y hace falta foto?', ['Cuánto vale el carné', 'hace falta foto?']],
  [
    'cuanto sale el grande y si lo puedo pagar en dos veces',
    ['cuanto sale el grande', 'si lo puedo pagar en dos veces'],
  ],
  ['¿Quién abre mañana y me guarda el paquete?', ['Quién abre mañana', 'me guarda el paquete?']],
  ['When do you open and should I book?', ['When do you open', 'should I book?']],
  ['abrís los domingos? y admitís perros', ['abrís los domingos?', 'y admitís perros']],
  ['¿Hay clase el lunes? y asistís los profes', ['Hay clase el lunes?', 'y asistís los profes']],
  ['¿Qué precio tiene la funda y la tienen en negro?', ['Qué precio tiene la funda', 'la tienen en negro?']],
  ['Does the 9.15 take bikes? And can we eat on board?', ['Does the 9.15 take bikes?', 'And can we eat on board?']],
])('two questions in one breath are two: %s', (text, questions) => {
  expect(questionsIn([text])).toEqual(questions);
});

test.each([
  '¿Es para niños o hay que ser mayor?',
  '¿Abren a mediodía las oficinas y las tiendas?',
  '¿Tenéis pan y leche sin lactosa?',
  '¿Cuánto es el envío y lo demás?',
  '¿Abrís los domingos? y gracias por adelantado',
  'do you open on sundays? and we loved the tart last time',
])('what one answer settles is one question: %s', (text) => {
  expect(questionsIn([text])).toHaveLength(1);
});
