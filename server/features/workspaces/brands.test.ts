import { describe, expect } from 'vitest';
import { test } from '../../testing/desk.ts';

const values = {
  name: 'Telar',
  locale: 'es',
  timeZone: 'America/Mexico_City',
  firstResponseMinutes: 30,
  nextResponseMinutes: 60,
  bannedTerms: ['chollo', ' Chollo ', 'garantizado', ''],
};

describe('brands', () => {
  test('are made, changed and told, each term once', async ({ desk }) => {
    const owner = desk.as('owner');
    expect((await owner.post('/api/v1/brands', values)).status).toBe(400); // an empty term is no term
    const seq = Number((await owner.get('/api/v1/brands')).headers['x-tertulia-seq']);
    const made = (await owner.post('/api/v1/brands', { ...values, bannedTerms: values.bannedTerms.slice(0, 3) })).ok();
    expect(made).toMatchObject({ name: 'Telar', bannedTerms: ['chollo', 'garantizado'], version: 1 });
    const changed = (await owner.patch(`/api/v1/brands/${made.id}`, { firstResponseMinutes: 15, version: 1 })).ok();
    expect(changed).toEqual({ ...made, firstResponseMinutes: 15, version: 2 });
    const events = await desk.parts.live.after(desk.cast.workspaceId, seq, 10);
    expect(events).toMatchObject([
      { type: 'brand.changed', subject: { id: made.id, version: 1 }, data: { brand: made } },
      { type: 'brand.changed', subject: { id: made.id, version: 2 }, data: { brand: changed } },
    ]);
  });

  test('somebody who edits an old one is told, not overwritten', async ({ desk }) => {
    const path = `/api/v1/brands/${desk.cast.brandId}`;
    (await desk.as('owner').patch(path, { name: 'Alba y Cía', version: 1 })).ok();
    const late = await desk.as('owner').patch(path, { name: 'Alba S. L.', version: 1 });
    expect(late).toMatchObject({ status: 409, body: { code: 'brand.changed_meanwhile', values: { version: 2 } } });
  });

  test('live in a time zone that exists', async ({ desk }) => {
    const answer = await desk
      .as('owner')
      .post('/api/v1/brands', { ...values, timeZone: 'Europe/Macondo', bannedTerms: [] });
    expect(answer).toMatchObject({ status: 422, body: { code: 'brand.unknown_time_zone' } });
  });

  test('of another workspace do not exist', async ({ desk }) => {
    const answer = await desk.as('stranger').patch(`/api/v1/brands/${desk.cast.brandId}`, { name: 'Mía', version: 1 });
    expect(answer.status).toBe(404);
  });
});
