import { afterAll, beforeAll, expect, test } from 'vitest';
import { runningDesk, type RunningDesk } from '../../testing/running-desk.ts';

let desk: RunningDesk;
beforeAll(async () => {
  desk = await runningDesk();
});
afterAll(() => desk.close());

let made = 0;
/** The fake vendor's channel hands HTML on as it comes. */
const brings = async (text: string, html: string) => {
  made += 1;
  const event = { id: `h-e${made}`, account: 'page-1', at: desk.clock.now(), type: 'message' };
  const from = { id: `h-u${made}`, name: `Autora ${made}` };
  await desk.receives({ ...event, thread: `h-t${made}`, from, message: `h-m${made}`, text, html });
  const row = await desk.until(async () =>
    (await desk.conversations('all')).find((it) => it.contact.name === from.name),
  );
  const [message] = await desk.messages(row.id);
  return message?.parts;
};

test('HTML in the form messages may hold is kept', async () => {
  const html = '<p style="color:red">Hola</p>';
  expect(await brings('Hola', html)).toEqual([{ type: 'text', text: 'Hola', html }]);
});

test.each([
  '<script>fetch("/api/v1/me")</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">pincha</a>',
  '<style>@import "https://rastro.example"</style>',
  '<p>sin cerrar <iframe srcdoc="',
])('a channel that hands on %s has its words kept and its HTML not', async (html) => {
  expect(await brings('Las palabras', html)).toEqual([{ type: 'text', text: 'Las palabras' }]);
});

test('where there is nothing but such HTML, that is said', async () => {
  expect(await brings('', '<object data="x"></object>')).toEqual([
    {
      type: 'unsupported',
      summary: expect.stringContaining('cannot be shown safely'),
      words: { es: expect.stringContaining('con seguridad'), en: expect.any(String) },
    },
  ]);
});

test('an edit brings nothing in either', async () => {
  await brings('Antes', '<b>Antes</b>');
  const at = desk.clock.now();
  const target = `h-m${made}`;
  await desk.receives({
    id: 'h-edit',
    account: 'page-1',
    at,
    type: 'edited',
    target,
    text: 'Después',
    html: '<svg onload=alert(1)>',
  });
  const row = await desk.until(async () =>
    (await desk.conversations('all')).find((it) => it.contact.name === `Autora ${made}`),
  );
  await desk.until(async () => (await desk.messages(row.id))[0]?.text === 'Después');
  expect((await desk.messages(row.id))[0]?.parts).toEqual([{ type: 'text', text: 'Después' }]);
});
