import { describe, expect } from 'vitest';
import { test } from '../../testing/desk.ts';

const fact = { kind: 'hours', title: 'Horario de la tienda', text: 'Abrimos de 9 a 20 h, de lunes a sábado.' };

describe('facts', () => {
  test('are everybody’s, or one brand’s and then not the others’', async ({ desk }) => {
    const lead = desk.as('lead');
    const ownerId = desk.cast.memberIds.lead;
    const mine = (await lead.post('/api/v1/facts', { ...fact, ownerId })).ok();
    const other = (
      await lead.post('/api/v1/facts', { ...fact, title: 'Devoluciones', ownerId, brandId: desk.cast.otherBrandId })
    ).ok();
    const idsFor = async (who: 'agent' | 'brandAgent') =>
      (await desk.as(who).get('/api/v1/facts')).ok().items.map((it: { id: string }) => it.id);
    expect(await idsFor('agent')).toEqual([other.id, mine.id]);
    expect(await idsFor('brandAgent')).toEqual([mine.id]);
  });

  test('have an owner who works here, a day they hold until, and an old version changes nothing', async ({ desk }) => {
    const lead = desk.as('lead');
    const ownerId = desk.cast.memberIds.lead;
    const nobody = { ...fact, ownerId: '0199a000-0000-7000-8000-00000000dead' };
    expect((await lead.post('/api/v1/facts', nobody)).body.code).toBe('fact.unknown_owner');
    const made = (await lead.post('/api/v1/facts', { ...fact, ownerId, validUntil: '2026-12-31' })).ok();
    expect(made).toMatchObject({ validUntil: '2026-12-31', owner: { id: ownerId } });
    const path = `/api/v1/facts/${made.id}`;
    expect((await lead.patch(path, { validUntil: null, version: 1 })).ok().validUntil).toBeNull();
    expect((await lead.patch(path, { text: 'Cerrado.', version: 1 })).body.code).toBe('fact.changed_meanwhile');
    (await lead.delete(path)).ok();
    expect((await lead.delete(path)).status).toBe(404);
  });

  test('carry figures of their own kind that say something, for a brand, or for one of its accounts', async ({
    desk,
  }) => {
    const lead = desk.as('lead');
    const ownerId = desk.cast.memberIds.lead;
    const { brandId, accountId, otherAccountId } = desk.cast;
    const details = { kind: 'hours', week: [{ day: 1, opens: '09:00', closes: '20:00' }] };
    const make = (more: object) => lead.post('/api/v1/facts', { ...fact, ownerId, brandId, details, ...more });
    const made = (await make({ accountId })).ok();
    expect(made).toMatchObject({ details, brandId, accountId });
    expect((await make({ accountId: otherAccountId })).status).toBe(404);
    expect((await make({ kind: 'price' })).body.code).toBe('fact.details_do_not_fit');
    expect(
      (await make({ details: { kind: 'hours', week: [{ day: 8, opens: '09:00', closes: '20:00' }] } })).status,
    ).toBe(400);
    const still = { kind: 'hours', week: [{ day: 1, opens: '09:00', closes: '09:00' }] };
    expect((await make({ details: still })).body.code).toBe('fact.details_do_not_fit');
    const path = `/api/v1/facts/${made.id}`;
    expect((await lead.patch(path, { kind: 'policy', version: 1 })).body.code).toBe('fact.details_do_not_fit');
    const moved = (
      await lead.patch(path, { kind: 'policy', details: null, brandId: null, accountId: null, version: 1 })
    ).ok();
    expect(moved).toMatchObject({ kind: 'policy', details: null, brandId: null, accountId: null });
  });

  test('move to a brand only by who may edit facts there', async ({ desk }) => {
    const { brandId, otherBrandId, memberIds } = desk.cast;
    const made = (await desk.as('lead').post('/api/v1/facts', { ...fact, ownerId: memberIds.lead, brandId })).ok();
    const path = `/api/v1/facts/${made.id}`;
    expect((await desk.as('owner').patch(path, { brandId: otherBrandId, version: 1 })).ok().brandId).toBe(otherBrandId);
    expect((await desk.as('brandAgent').patch(path, { brandId, version: 2 })).status).toBeGreaterThanOrEqual(403);
  });
});
