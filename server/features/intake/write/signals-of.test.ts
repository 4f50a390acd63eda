import { expect, test } from 'vitest';
import { signalsOf } from './signals-of.ts';

test.each([
  'ha fallecido mi padre y quiero dar de baja su línea',
  'Buenas tardes, mi madre falleció la semana pasada y necesito cancelar su suscripción.',
  'Mi marido murió en marzo. ¿Cómo doy de baja su contrato?',
  'Quisiera cerrar la cuenta de mi abuela, que ha muerto',
  'Hola, mi papá falleció y queremos cancelar su plan de celular',
  'se murió mi mamá y no sé cómo cerrar su cuenta de ustedes',
  'Mi viejo falleció el domingo, quiero dar de baja el servicio a su nombre',
  'Falleció mi esposa y me siguen llegando los recibos a su nombre, qué debo hacer',
  'mi hermano falleció, necesito el cambio de titular de la póliza',
  'my dad passed away last month and I need to close his account',
  'My wife died in June. How do I cancel her membership?',
  'Mum passed on Friday, please can you cancel her broadband',
  "sorry to bother you, my nan died and I'd like to stop her magazine",
  'Me han diagnosticado un cáncer y tengo que cancelar el viaje',
  'Tuvimos un accidente y no podremos ir a la boda, quiero cancelar la reserva',
  'perdimos al bebé, por favor no me manden más correos de la app',
  'we lost the baby, please stop sending me your newsletters',
  'operan a mi hija de urgencia, quería anular las entradas del sábado',
])('a loss told while something is asked for is grave, neither anger nor a goodbye: %s', (text) => {
  const { grave, upset, churn } = signalsOf(text);
  expect({ grave, upset, churn }).toEqual({ grave: true });
});

test.each([
  "you've sent my late father's statement to him again, for the fifth time since the funeral",
  'tan eficientes, me llamaron a confirmar la cita de mi papá que se murió en noviembre esperándola',
  'hijos de puta, me habéis intoxicado a media familia',
  'Tercera vez que os digo que mi madre ha muerto y seguís cobrándole. Es una vergüenza',
  'mi marido murió en enero y ustedes siguen cobrándole, qué falta de respeto',
  'me robaron a mano armada en su tienda y nadie hizo nada, me voy de su banco',
])('a loss held against us is anger: %s', (text) => {
  const { grave, upset } = signalsOf(text);
  expect({ grave, upset }).toEqual({ upset: true });
});

test.each([
  'quiero dar de baja mi línea',
  'cancel my account, I am moving to your rival',
  'se me murió el móvil, vaya estafa',
])('without a loss nothing is grave: %s', (text) => expect(signalsOf(text).grave).toBeUndefined());

test.each([
  'el pedido llegó sin el cargador',
  'me llegó la talla equivocada, ¿cómo la cambio?',
  'se me cobró dos veces el pasaje del lunes',
  'the charger was missing from the box',
])('what went wrong, told and no more, is a complaint without anger: %s', (text) =>
  expect(signalsOf(text)).toEqual({ complaint: true }),
);

test.each([
  'es la tercera vez que el pedido llega sin el cargador, qué vergüenza',
  'sois unos inútiles, el pedido no llegó',
  'still waiting for my refund after three weeks, this is a joke',
])('a complaint told in anger is both: %s', (text) =>
  expect(signalsOf(text)).toMatchObject({ complaint: true, upset: true }),
);
