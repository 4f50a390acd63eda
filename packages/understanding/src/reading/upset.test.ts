import { expect, test } from 'vitest';
import { growth } from '../../train/growth.ts';
import { isUpset } from './upset.ts';

test.each([
  'Llevo dos semanas esperando el reembolso',
  'Es la tercera vez que os escribo por lo mismo',
  'Me cobraron el envío y el pedido sigue sin salir, qué vergüenza',
  'La tarta llegó aplastada y era el cumpleaños de mi hija',
  'NO FUNCIONA NADA EN ESTA APP',
  'el router otra vez muerto 😡',
  'Nadie contesta al teléfono',
  'Mi pedido llegó roto, estoy muy enfadada',
  'Estoy harta de llamar, vos no sabés lo que es esto',
  'I have been on hold for 40 minutes',
  'Still waiting for my refund',
  'You cancelled our honeymoon with a text',
  'Great job losing my bag',
  'this is a joke',
])('upset: %s', (text) => expect(isUpset(text)).toBe(true));

test.each([
  'La farola de mi calle no enciende',
  'La transferencia no llegó',
  'El grifo de la 204 gotea un poco',
  'Hola, el código de descuento no me funciona',
  'Me llegó la talla equivocada, ¿cómo la cambio?',
  'Compré unos audífonos y uno no prende',
  'Se me cobró dos veces el pasaje del lunes',
  'The swing in the park is broken',
  "The sofa doesn't fit through the door",
  'The lid of the jar was cracked when I opened the box',
  "Hi, my promo code isn't working",
])('told and no more: %s', (text) => expect(isUpset(text)).toBe(false));

test.each(['A! ', 'llevo ', 'dos veces ', 'me ', 'been waiting ', 'TODO MAL '])(
  'time grows with the length only: %j over and over',
  (bomb) => expect(growth(isUpset, bomb, 480)).toBeLessThan(9),
);
