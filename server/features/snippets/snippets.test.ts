import { describe, expect } from 'vitest';
import { test } from '../../testing/desk.ts';

const snippet = { shortcut: 'envío', title: 'Envíos', text: 'Sale hoy mismo.' };

describe('snippets', () => {
  test('are everybody’s, or one brand’s and then not the others’', async ({ desk }) => {
    const lead = desk.as('lead');
    const mine = (await lead.post('/api/v1/snippets', snippet)).ok();
    const other = (
      await lead.post('/api/v1/snippets', { ...snippet, shortcut: 'brasa', brandId: desk.cast.otherBrandId })
    ).ok();
    const idsFor = async (who: 'agent' | 'brandAgent') =>
      (await desk.as(who).get('/api/v1/snippets')).ok().items.map((it: { id: string }) => it.id);
    expect(await idsFor('agent')).toEqual([other.id, mine.id]);
    expect(await idsFor('brandAgent')).toEqual([mine.id]);
  });

  test('have shortcuts of their own, and an old version changes nothing', async ({ desk }) => {
    const lead = desk.as('lead');
    const made = (await lead.post('/api/v1/snippets', snippet)).ok();
    expect((await lead.post('/api/v1/snippets', { ...snippet, shortcut: 'ENVÍO' })).body.code).toBe(
      'snippet.shortcut_taken',
    );
    const path = `/api/v1/snippets/${made.id}`;
    (await lead.patch(path, { text: 'Sale mañana.', version: 1 })).ok();
    expect((await lead.patch(path, { text: 'No sale.', version: 1 })).body.code).toBe('snippet.changed_meanwhile');
    (await lead.delete(path)).ok();
    expect((await lead.delete(path)).status).toBe(404);
  });
});
