import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { instant } from '@tertulia/contract';
import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

const receivedAt = instant(1_795_000_000_000);
const visitor = 'AbCdEfGhIjKlMnOpQrStUv';
const item = (body: unknown, kind = 'message') => ({
  receivedAt,
  headers: { kind, visitor, account: 'cafe.example' },
  body: body instanceof Uint8Array ? body : new TextEncoder().encode(JSON.stringify(body)),
});

describe('reading what a visitor wrote', () => {
  test('gives a message of that visitor, in a thread of their own', () => {
    const id = randomUUID();
    expect(
      read(item({ id, text: '¿Abrís hoy?', page: { url: 'https://cafe.example/carta', title: 'La carta' } })),
    ).toEqual([
      {
        account: null,
        dedupeKey: `message:${visitor}:${id}`,
        occurredAt: receivedAt,
        kind: 'message',
        thread: { by: 'key', key: visitor },
        from: {
          scheme: 'visitor',
          issuer: 'cafe.example',
          value: visitor,
          name: null,
          handle: expect.stringMatching(/^Visita [1-9]\d{3}$/),
        },
        vendorId: id,
        parts: [{ type: 'text', text: '¿Abrís hoy?' }],
        private: true,
        origin: { kind: 'page', url: 'https://cafe.example/carta', title: 'La carta' },
      },
    ]);
  });

  test('shows the address of the form and trusts it as no identity', () => {
    const form = { name: 'Lucía', email: 'lucia@example.com', question: 'Número de pedido', answer: '48291' };
    const [event] = read(item({ id: randomUUID(), text: 'Hola', form }));
    expect(event).toMatchObject({
      from: { scheme: 'visitor', name: 'Lucía' },
      parts: [
        { type: 'contact-card', name: 'Lucía', emails: ['lucia@example.com'] },
        { type: 'text', text: 'Número de pedido: 48291' },
        { type: 'text', text: 'Hola' },
      ],
    });
    expect(event).not.toHaveProperty('others');
  });

  test('never throws and always shows something, whatever the bytes', () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.json().map((text) => new TextEncoder().encode(text)),
    );
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom('message', 'seen', ''),
        (body, kind) => read(item(body, kind)).length === 1,
      ),
      { numRuns: 500 },
    );
  });

  test('never throws when every field has a wrong type', () => {
    const fields = ['id', 'text', 'files', 'form', 'page', 'replyTo', 'upTo'];
    const body = fc.record(Object.fromEntries(fields.map((field) => [field, fc.anything()])), { requiredKeys: [] });
    const withId = fc
      .tuple(body, fc.boolean())
      .map(([given, known]) => (known ? { ...given, id: randomUUID() } : given));
    fc.assert(
      fc.property(withId, (given) => {
        const text = JSON.stringify(given, (_key, value: unknown) =>
          typeof value === 'bigint' ? String(value) : value,
        );
        return read(item(new TextEncoder().encode(text))).length === 1;
      }),
    );
  });
});
