import { expect, test } from 'vitest';
import { openPack } from '../node.ts';
import { complaintIn } from './complaint.ts';
import { inboundSignals } from './signals.ts';
import { Understanding } from './understanding.ts';

const reader = new Understanding(openPack('core'));
const heard = (text: string) => complaintIn(text, inboundSignals(reader, text));

test.each([
  'el pedido llegó sin el cargador',
  'Mi pedido no ha llegado todavía',
  'Me llegó la talla equivocada, ¿cómo la cambio?',
  'La lavadora que compré hace ruido al centrifugar',
  'the charger was missing from the box',
  'The lid of the jar was cracked when I opened it',
])('told and no more: %s', (text) => expect(heard(text)).toBe('calm'));

test.each([
  'Es la tercera vez que el pedido llega sin el cargador, qué vergüenza',
  'Sois unos inútiles, el pedido no llegó',
  'Son unos incompetentes, mi paquete está perdido',
  'imbéciles, me cobraron dos veces',
  'vaya mierda de servicio',
  'My parcel is lost and you clowns keep closing the ticket',
])('told in anger: %s', (text) => expect(heard(text)).toBe('upset'));

test.each(['¿A qué hora abrís los sábados?', 'Gracias por todo, estáis en todo', 'Sois basura, ojalá os muráis todos'])(
  'no complaint: %s',
  (text) => expect(heard(text)).toBeUndefined(),
);
