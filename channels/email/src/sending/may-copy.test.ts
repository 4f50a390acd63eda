import { describe, expect, test } from 'vitest';
import type { Identity } from '@tertulia/channel-kit';
import { answer } from '../testing/account.ts';
import { mayCopy, recipientsOf } from './may-copy.ts';

const one = (value: string): Identity => ({ scheme: 'email', issuer: '', value, name: null, handle: value });
const own = ['ayuda@tostadero.es', 'ventas@tostadero.es'];

describe('who may have a copy', () => {
  test.each([
    'marta@example.com',
    'reply@example.com',
    'bounceland@example.com',
    'noreplylady@example.com',
    'notario@example.com',
    'ayuda+otra@example.com',
  ])('a person: %s', (address) => {
    expect(mayCopy(one(address), own)).toBe(true);
  });

  test.each([
    'ayuda@tostadero.es',
    'AYUDA@Tostadero.es',
    'ayuda+t.abc123def456@tostadero.es',
    'ventas@tostadero.es',
    'no-reply@shop.example',
    'noreply@shop.example',
    'do_not_reply@shop.example',
    'donotreply+123@shop.example',
    'no-responder@tienda.example',
    'mailer-daemon@example.com',
    'postmaster@example.com',
    'bounces@lists.example',
    'bounce+lucia=example.com@lists.example',
    'pedidos-noreply@shop.example',
    'msprvs1=17=bounces-99@example.com',
  ])('nobody, or ourselves: %s', (address) => {
    expect(mayCopy(one(address), own)).toBe(false);
  });
});

test('copies are judged again before they leave, each once, and an answer to a machine is not sent at all', () => {
  const to = [
    'lucia@example.com',
    'marta@example.com',
    own[0] ?? '',
    'no-reply@x.example',
    'marta@example.com',
    'lucia@example.com',
  ];
  const left = recipientsOf(answer('', { to: to.map(one) }), own);
  expect(left?.map((it) => it.value)).toEqual(['lucia@example.com', 'marta@example.com']);
  expect(recipientsOf(answer('no-reply@x.example'), own)).toBeNull();
  expect(recipientsOf(answer('ventas+algo@tostadero.es'), own)).toBeNull();
});
