import { instant } from '@tertulia/contract';
import { describe, expect, test } from 'vitest';
import type { Fixture } from './fixtures/fixture.ts';
import { ownAddress } from './fixtures/fixture.ts';
import { hostile } from './fixtures/hostile.ts';
import { machines } from './fixtures/machines.ts';
import { mime } from './fixtures/mime.ts';
import { people } from './fixtures/people.ts';
import { threads } from './fixtures/threads.ts';
import { words } from './fixtures/words.ts';
import { readMail } from './read-mail.ts';

const receivedAt = instant(1_795_000_000_000);
const bytesOf = (mail: Fixture['mail']): Uint8Array =>
  typeof mail === 'string' ? new TextEncoder().encode(mail) : mail;
const read = async (one: Fixture) =>
  readMail({ receivedAt, headers: { 'x-own-address': ownAddress, ...one.headers }, body: bytesOf(one.mail) });

describe.each(Object.entries({ words, people, threads, machines, mime, hostile }))('%s', (_, fixtures) => {
  test.each(fixtures.map((one) => [one.name, one] as const))('%s', async (_name, fixture) => {
    const events = await read(fixture);
    expect(events).toHaveLength(1);
    const [event] = events;
    expect(event).toMatchObject(fixture.event);
    for (const name of fixture.without ?? []) expect(event).not.toHaveProperty(name);
    const parts = event?.kind === 'message' ? event.parts : [];
    const text = parts.find((one) => one.type === 'text');
    if (fixture.text !== undefined) expect(text?.text).toBe(fixture.text);
    if (fixture.quoted !== undefined) expect(text?.quoted).toBe(fixture.quoted);
    for (const wanted of fixture.html ?? []) expect(text?.html).toContain(wanted);
    for (const unwanted of fixture.notHtml ?? []) expect(text?.html ?? '').not.toMatch(unwanted);
    if (fixture.files !== undefined) expect(parts.filter((one) => one.type === 'media')).toMatchObject(fixture.files);
  });
});
