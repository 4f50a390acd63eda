import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Brand, DraftSignals, Fact, Me } from '@tertulia/contract';
import { runningDesk, type RunningDesk } from '../../../testing/running-desk.ts';

let desk: RunningDesk;
let conversation: string;
let ownerId: string;
beforeAll(async () => {
  desk = await runningDesk();
  const from = { id: 'k1', name: 'Lucía Ferrer' };
  const at = desk.clock.now();
  await desk.receives({
    id: 'k1',
    account: 'page-1',
    at,
    type: 'message',
    thread: 'k1',
    from,
    message: 'km1',
    text: '¿Hasta qué hora abrís?',
  });
  conversation = (await desk.until(async () => (await desk.conversations('all'))[0])).id;
  ownerId = (await desk.asks<Me>('GET', '/api/v1/me')).member.id;
});
afterAll(() => desk.close());

const fact = (more: object) =>
  desk.asks<Fact>('POST', '/api/v1/facts', {
    title: 'Horario',
    text: 'De 9 a 20 h.',
    ownerId,
    brandId: desk.brandId,
    ...more,
  });
const weekUntil = (closes: string) => ({
  kind: 'hours',
  week: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, opens: '09:00', closes })),
});
const signals = async (): Promise<DraftSignals> =>
  (await desk.asks<{ signals: DraftSignals }>('GET', `/api/v1/conversations/${conversation}/signals`)).signals;
const found = async (text: string): Promise<string[]> =>
  (
    await desk.asks<{ findings: { why: { key: string } }[] }>('POST', `/api/v1/conversations/${conversation}/check`, {
      text,
    })
  ).findings.map(({ why }) => why.key);
const tried = async (text: string): Promise<string[]> =>
  (
    await desk.asks<{ findings: { why: { key: string } }[] }>('POST', `/api/v1/brands/${desk.brandId}/protocol/try`, {
      text,
    })
  ).findings.map(({ why }) => why.key);
const gone = (id: string) => desk.asks('DELETE', `/api/v1/facts/${id}`);

test('an hour that is not the brand’s is found here, in the browser’s guard and where drafts are tried', async () => {
  const text = 'Hola, Lucía: abrimos hasta las 21 h.';
  expect(await found(text)).toEqual([]);
  const { id, version } = await fact({ kind: 'hours', details: weekUntil('20:00') });
  expect(await found(text)).toEqual(['facts.hour']);
  expect(await tried(text)).toEqual(['facts.hour']);
  expect((await signals()).facts).toEqual([
    { kind: 'opens', minuteOfDay: 540, days: [1, 2, 3, 4, 5, 6, 7] },
    { kind: 'closes', minuteOfDay: 1200, days: [1, 2, 3, 4, 5, 6, 7] },
  ]);
  await desk.asks('PATCH', `/api/v1/facts/${id}`, { details: weekUntil('21:00'), version });
  expect(await found(text)).toEqual([]);
  await gone(id);
});

test('the account’s own hours go before the brand’s', async () => {
  const brands = await fact({ kind: 'hours', details: weekUntil('20:00') });
  const accounts = await fact({ kind: 'hours', accountId: desk.accountId, details: weekUntil('22:00') });
  expect(await found('Abrimos hasta las 22 h.')).toEqual([]);
  expect(await found('Abrimos hasta las 20 h.')).toEqual(['facts.hour']);
  expect(await tried('Abrimos hasta las 20 h.')).toEqual([]);
  await Promise.all([gone(brands.id), gone(accounts.id)]);
});

test('a fact holds through its last day, on the brand’s calendar', async () => {
  const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);
  const last = await fact({
    kind: 'returns',
    details: { kind: 'returns', days: 30 },
    validUntil: dayOf(desk.clock.now()),
  });
  expect(await found('Tienes 14 días para devolverlo.')).toEqual(['facts.returns']);
  const past = dayOf(desk.clock.now() - 2 * 86_400_000);
  await desk.asks('PATCH', `/api/v1/facts/${last.id}`, { validUntil: past, version: last.version });
  expect((await signals()).facts).toBeUndefined();
  expect(await found('Tienes 14 días para devolverlo.')).toEqual([]);
  await gone(last.id);
});

test('a link that leaves the brand’s own sites is told at both ends, once somebody has said which they are', async () => {
  const text = 'Lo tienes en https://otra.example/oferta';
  expect(await found(text)).toEqual([]);
  const path = `/api/v1/brands/${desk.brandId}`;
  const [brand] = (await desk.asks<{ items: Brand[] }>('GET', '/api/v1/brands')).items;
  const saved = await desk.asks<Brand>('PATCH', path, {
    trustedDomains: ['https://www.Pan.example/tienda', 'pan.example', ' '],
    version: brand?.version,
  });
  expect(saved.trustedDomains).toEqual(['pan.example']);
  expect(await found(text)).toEqual(['links.stranger']);
  expect((await signals()).trustedDomains).toEqual(['pan.example']);
  const web = await fact({
    kind: 'contact',
    details: { kind: 'contact', phones: [], emails: [], webs: ['https://otra.example/'] },
  });
  expect(await found(text)).toEqual([]);
  await gone(web.id);
  const refused = await desk.asksRaw({
    method: 'PATCH',
    url: path,
    payload: { trustedDomains: ['pan'], version: saved.version },
  });
  expect([refused.status, refused.json()]).toMatchObject([
    422,
    { code: 'brand.unknown_domain', title: '«pan» no es un sitio web. Escríbelo como tutienda.com.' },
  ]);
  await desk.asks('PATCH', path, { name: 'Alba', version: saved.version });
  expect((await signals()).trustedDomains).toEqual(['pan.example']);
});
