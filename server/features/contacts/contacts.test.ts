import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Contact } from '@tertulia/contract';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asAdmin } from '../../testing/postgres-for-tests.ts';
import { runningDesk, type RunningDesk } from '../../testing/running-desk.ts';

let desk: RunningDesk;
beforeAll(async () => {
  desk = await runningDesk();
});
afterAll(() => desk.close());

let made = 0;
type Person = { id: string; name: string };
/** Somebody writes in a thread of their own; answers the conversation and who they are here. */
const writes = async (from: Person, text: string, more: Record<string, unknown> = {}) => {
  made += 1;
  await desk.receives({
    id: `c-e${made}`,
    account: 'page-1',
    at: desk.clock.now(),
    type: 'message',
    thread: `c-t${from.id}`,
    from,
    message: `c-m${made}`,
    text,
    ...more,
  });
  const row = await desk.until(async () =>
    (await desk.conversations('all')).find((it) => it.lastMessage?.text === text),
  );
  return { conversationId: row.id, contactId: row.contact.id };
};

const contactOf = (id: string) => desk.asks<Contact>('GET', `/api/v1/contacts/${id}`);
const merge = (id: string, from: string) => desk.asks<Contact>('POST', `/api/v1/contacts/${id}/merge`, { from });
const unmerge = (id: string, from: string) => desk.asks<Contact>('POST', `/api/v1/contacts/${id}/unmerge`, { from });
const refused = async (method: 'POST' | 'PATCH', url: string, payload: object) => {
  const { status, json } = await desk.asksRaw({ method, url, payload });
  return { status, code: (json() as { code: string }).code };
};

test('a person is read with all their names, conversations and what happened', async () => {
  const { contactId, conversationId } = await writes({ id: 'lucia-1', name: 'Lucía Ferrer' }, 'Hola, soy Lucía');
  await desk.asks('POST', `/api/v1/conversations/${conversationId}/notes`, { text: 'Cliente desde 2019' });
  const contact = await contactOf(contactId);
  expect(contact).toMatchObject({ name: 'Lucía Ferrer', conversations: 1, mergedFrom: [] });
  expect(contact.identities.map((it) => it.value)).toEqual(['lucia-1']);
  expect(contact.timeline.map((it) => it.what).toSorted()).toEqual(['note', 'started']);
  expect(contact.timeline.find((it) => it.what === 'note')?.text).toBe('Cliente desde 2019');
});

test('what is edited is kept, told, and not overwritten by who looked earlier', async () => {
  const { contactId } = await writes({ id: 'edit-1', name: 'E. Torres' }, 'Quiero cambiar la dirección');
  const before = await contactOf(contactId);
  const url = `/api/v1/contacts/${contactId}`;
  const change = { name: 'Elena Torres', attributes: { ciudad: 'Cádiz' }, version: before.version };
  const after = await desk.asks<Contact>('PATCH', url, change);
  expect(after).toMatchObject({ name: 'Elena Torres', attributes: { ciudad: 'Cádiz' }, version: before.version + 1 });
  expect(await refused('PATCH', url, change)).toEqual({ status: 409, code: 'contact.changed_meanwhile' });
});

test('merging shows one person, and un-merging restores both exactly, whatever was merged into what', async () => {
  const a = await writes({ id: 'ana-ig', name: 'Ana' }, 'Escribo desde Instagram');
  const b = await writes({ id: 'ana-mail', name: 'Ana Ruiz' }, 'Escribo desde el correo');
  const c = await writes({ id: 'ana-web', name: 'Ana R.' }, 'Escribo desde la web');
  const alone = await Promise.all([a, b, c].map((it) => contactOf(it.contactId)));
  const plain = ({ version: _version, ...rest }: Contact) => rest;

  await merge(b.contactId, a.contactId);
  const one = await merge(c.contactId, b.contactId);
  expect(one).toMatchObject({ id: c.contactId, name: 'Ana R.', conversations: 3 });
  expect(one.identities.map((it) => it.value).toSorted()).toEqual(['ana-ig', 'ana-mail', 'ana-web']);
  expect(one.mergedFrom.map((it) => it.id)).toEqual([a.contactId, b.contactId]);
  expect((await contactOf(a.contactId)).id).toBe(c.contactId);
  const row = (await desk.conversations('all')).find((it) => it.id === a.conversationId);
  expect(row?.contact).toMatchObject({ id: c.contactId, name: 'Ana R.' });
  expect(await refused('POST', `/api/v1/contacts/${a.contactId}/merge`, { from: c.contactId })).toEqual({
    status: 409,
    code: 'contact.same_person',
  });

  await unmerge(c.contactId, b.contactId);
  expect(plain(await contactOf(c.contactId))).toEqual(plain(alone[2] as Contact));
  expect(await contactOf(a.contactId)).toMatchObject({ id: b.contactId, conversations: 2 });
  await unmerge(b.contactId, a.contactId);
  expect(plain(await contactOf(a.contactId))).toEqual(plain(alone[0] as Contact));
  expect(plain(await contactOf(b.contactId))).toEqual(plain(alone[1] as Contact));
  expect(await refused('POST', `/api/v1/contacts/${b.contactId}/unmerge`, { from: a.contactId })).toEqual({
    status: 409,
    code: 'contact.not_merged',
  });
});

test('nothing of an erased person is left, in no row and no file, and their neighbours keep theirs', async () => {
  const mark = 'zafirazul7741';
  await fetch(`${desk.vendor.url}/media/${mark}-file`, {
    method: 'PUT',
    headers: { 'content-type': 'text/plain' },
    body: `dentro del archivo: ${mark}`,
  });
  const media = [{ id: `${mark}-file`, role: 'file', name: `${mark}.txt`, mime: 'text/plain' }];
  const person = { id: `${mark}-user`, name: `Marta ${mark}` };
  const neighbour = await writes({ id: 'vecino', name: 'Vecino' }, 'Soy otro y me quedo');
  const shared = await writes({ id: 'vecina', name: 'Vecina' }, 'Va también a Marta', { others: [person] });
  const { contactId, conversationId } = await writes(person, `mi secreto es ${mark}`, { media });
  const second = await writes({ id: `${mark}-otra`, name: mark }, `también ${mark}`);
  await desk.receives(
    {
      id: 'er-edit',
      account: 'page-1',
      at: desk.clock.now(),
      type: 'edited',
      target: `c-m${made}`,
      text: `ya no ${mark}`,
    },
    {
      id: 'er-react',
      account: 'page-1',
      at: desk.clock.now(),
      type: 'reaction',
      target: `c-m${made}`,
      emoji: '❤️',
      from: person,
    },
    {
      id: 'er-early',
      account: 'page-1',
      at: desk.clock.now(),
      type: 'edited',
      target: 'not-yet-here',
      text: `${mark}-user dijo`,
    },
  );
  await desk.asks('POST', `/api/v1/conversations/${conversationId}/notes`, { text: `nota sobre ${mark}` });
  await desk.asks('PUT', `/api/v1/conversations/${conversationId}/draft`, { text: `borrador ${mark}`, mode: 'reply' });
  const { threadVersion } = await desk.conversation(conversationId);
  await desk.asks('POST', `/api/v1/conversations/${conversationId}/replies`, {
    text: `Hola ${mark}`,
    seenVersion: threadVersion,
  });
  desk.clock.pass(10_000);
  await desk.until(async () => (await desk.messages(conversationId)).some((it) => it.delivery.state === 'sent'));
  expect((await desk.messages(shared.conversationId))[0]?.recipients).toMatchObject([
    { role: 'copy', contactId, name: person.name },
  ]);
  await desk.until(async () => JSON.stringify(await desk.messages(conversationId)).includes('"kept"'));
  const { version } = await contactOf(contactId);
  await desk.asks('PATCH', `/api/v1/contacts/${contactId}`, {
    notes: `notas ${mark}`,
    attributes: { clave: mark },
    version,
  });
  await merge(contactId, second.contactId);

  // All that came has been read: the last of it waits for a message that is not here yet.
  await desk.until(async () => (await everywhere(mark)).includes('table desk.early_event'));
  const exported = await desk.asks<{ tables: Record<string, unknown[]> }>(
    'GET',
    `/api/v1/contacts/${contactId}/export`,
  );
  for (const table of ['contact', 'identity', 'conversation', 'message', 'raw_inbox'])
    expect(exported.tables[table]?.length, table).toBeGreaterThan(0);
  expect(JSON.stringify(exported)).toContain(`mi secreto es ${mark}`);
  expect((await everywhere(mark)).length).toBeGreaterThan(8);

  const seen = await contactOf(contactId);
  const url = `/api/v1/contacts/${contactId}`;
  const early = await desk.asksRaw({ method: 'DELETE', url: `${url}?version=${seen.version - 1}` });
  expect([early.status, early.json()]).toMatchObject([409, { code: 'contact.changed_meanwhile' }]);
  const { erased } = await desk.asks<{ erased: Record<string, number> }>('DELETE', `${url}?version=${seen.version}`);
  expect(erased).toMatchObject({ contact: 2, identity: 2, conversation: 2 });
  await desk.until(async () => (await everywhere(mark)).every((it) => !it.startsWith('file ')));
  expect(await everywhere(mark)).toEqual([]);
  expect((await desk.asksRaw({ method: 'GET', url: `/api/v1/contacts/${contactId}` })).status).toBe(404);
  expect(await contactOf(neighbour.contactId)).toMatchObject({ name: 'Vecino', conversations: 1 });
  expect(await desk.messages(shared.conversationId)).toMatchObject([{ text: 'Va también a Marta', recipients: [] }]);
  expect((await desk.messages(neighbour.conversationId))[0]?.text).toBe('Soy otro y me quedo');
});

test('whoever is erased while they go on writing, editing and reacting is erased all the same, and all that came is read', async () => {
  for (let n = 0; n < 12; n += 1) {
    const person = { id: `huidiza-${n}-id`, name: `Huidiza ${n}` };
    const { contactId } = await writes(person, `escribe huidiza-${n}-id`);
    const target = `c-m${made}`;
    const event = { account: 'page-1', at: desk.clock.now(), from: person };
    const message = { ...event, type: 'message', thread: `c-otro-${n}` };
    const [erased] = await Promise.all([
      desk.asksRaw({
        method: 'DELETE',
        url: `/api/v1/contacts/${contactId}`,
        headers: { 'idempotency-key': `erase-${n}` },
      }),
      desk.receives({ ...event, id: `er-e${n}`, type: 'edited', target, text: `edita huidiza-${n}-id` }),
      desk.receives({ ...event, id: `er-r${n}`, type: 'reaction', target, emoji: '❤️' }),
      desk.receives({ ...message, id: `er-m${n}`, message: `c-otro-m${n}`, text: 'a la vez' }), // before or after: both are right
    ]);
    expect(erased.status, JSON.stringify(erased.json())).toBe(200);
    const text = `y después ${n}`;
    await desk.receives({ ...message, id: `er-n${n}`, message: `c-otro-n${n}`, text });
    await desk.until(async () => (await desk.conversations('all')).some((it) => it.lastMessage?.text === text));
  }
  const unread = await asAdmin(desk.databaseUrl, (admin) =>
    admin.query("select state, parked_why from desk.raw_inbox where state <> 'done'"),
  );
  expect(unread.rows).toEqual([]);
});

test('whoever is erased while a colleague renames them and another makes them one with somebody leaves nothing behind', async () => {
  const mark = 'esfumada9182';
  for (let n = 0; n < 10; n += 1) {
    const { contactId: stays } = await writes({ id: `se-queda-${n}`, name: 'Se queda' }, `Yo me quedo ${n}`);
    const { contactId } = await writes({ id: `${mark}-${n}`, name: `${mark} ${n}` }, `de ${mark} ${n}`);
    const url = `/api/v1/contacts/${contactId}`;
    const { version } = await contactOf(contactId);
    const [erased, ...others] = await Promise.all([
      desk.asksRaw({ method: 'DELETE', url, headers: { 'idempotency-key': `vanish-${n}` } }),
      desk.asksRaw({ method: 'PATCH', url, payload: { name: `Doña ${mark}`, version } }),
      desk.asksRaw({ method: 'POST', url: `/api/v1/contacts/${stays}/merge`, payload: { from: contactId } }),
    ]);
    expect(erased.status, JSON.stringify(erased.json())).toBe(200);
    for (const { status, json } of others) expect([200, 404, 409], JSON.stringify(json())).toContain(status);
    expect(await everywhere(mark)).toEqual([]);
  }
});

/** Every table with a row, and every file, in which these letters stand: read as the database's administrator. */
async function everywhere(mark: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: desk.databaseUrl });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('desk', 'auth')",
    );
    const found: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await client.query(
        `select 1 from ${name} t where t::text like '%' || $1 || '%' or t::text like '%' || encode(convert_to($1, 'UTF8'), 'hex') || '%' limit 1`,
        [mark],
      );
      if (rows.length > 0) found.push(`table ${name}`);
    }
    const files = readdirSync(desk.filesFolder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(desk.filesFolder, name))
      .filter((path) => statSync(path).isFile() && readFileSync(path).includes(mark));
    return [...found, ...files.map((path) => `file ${path}`)];
  } finally {
    await client.end();
  }
}
