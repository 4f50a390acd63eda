import { describe, expect } from 'vitest';
import { test } from '../../testing/desk.ts';

describe('labels', () => {
  test('are made, renamed, deleted and told', async ({ desk }) => {
    const lead = desk.as('lead');
    const seq = Number((await lead.get('/api/v1/labels')).headers['x-tertulia-seq']);
    const made = (await lead.post('/api/v1/labels', { name: ' Envíos ', colour: 'teal' })).ok();
    const renamed = (await lead.patch(`/api/v1/labels/${made.id}`, { name: 'Reparto', version: 1 })).ok();
    expect((await lead.get('/api/v1/labels')).ok().items).toEqual([
      { id: made.id, name: 'Reparto', colour: 'teal', version: 2 },
    ]);
    (await lead.delete(`/api/v1/labels/${made.id}`)).ok();
    expect((await lead.get('/api/v1/labels')).ok().items).toEqual([]);
    expect(await desk.parts.live.after(desk.cast.workspaceId, seq, 10)).toMatchObject([
      { type: 'label.changed', data: { label: { name: 'Envíos' }, deleted: false } },
      { type: 'label.changed', data: { label: renamed, deleted: false } },
      { type: 'label.changed', data: { label: { id: made.id }, deleted: true } },
    ]);
  });

  test('have names of their own, whatever the case and however fast', async ({ desk }) => {
    const lead = desk.as('lead');
    const answers = await Promise.all(
      ['Envíos', 'ENVÍOS'].map((name) => lead.post('/api/v1/labels', { name, colour: 'teal' })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const other = (await lead.post('/api/v1/labels', { name: 'Reparto', colour: 'rose' })).ok();
    const renamed = await lead.patch(`/api/v1/labels/${other.id}`, { name: 'envíos', version: 1 });
    expect(renamed).toMatchObject({ status: 409, body: { code: 'label.name_taken' } });
  });
});
