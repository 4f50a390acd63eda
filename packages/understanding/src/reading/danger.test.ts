import { expect, test } from 'vitest';
import { growth } from '../../train/growth.ts';
import { fold } from '../text/fold.ts';
import { isDanger } from './danger.ts';

test.each([
  'gotea agua encima del cuadro de luz y hay gente en la sala',
  'estamos parados en el túnel, de noche y sin luces',
  'mi mujer rompió aguas y no nos abren la barrera',
  'el nene quedó encerrado en el probador',
  'se está desprendiendo la cornisa encima de la terraza',
  'tiene 40 de fiebre',
  'there is a bare wire by the playground',
  'our van has died in the fast lane and it is getting dark',
])('somebody is in danger: %s', (text) => expect(isDanger(fold(text))).toBe(true));

test.each([
  'el agua de la piscina está fría y los niños felices',
  'rompió aguas la semana pasada y estamos en casa',
  'mi hija se quedó encerrada en vuestro libro, le encantó',
  'la lámpara cuelga sobre la mesa',
  'we stopped off the motorway for your pies',
  'my train goes at ten tomorrow',
])('nobody is in danger: %s', (text) => expect(isDanger(fold(text))).toBe(false));

test.each(['agua ', 'cable suelto ', 'estamos en el carril ', 'hijo encerrado ', 'se cae ', 'de parto ', 'noche '])(
  'time grows with the length only: %j over and over',
  (bomb) => expect(growth(isDanger, bomb, 480)).toBeLessThan(9),
);
