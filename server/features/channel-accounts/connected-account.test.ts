import { expect, inject, test } from 'vitest';
import { openDesk } from '../../testing/open-desk.ts';
import { template } from '../../testing/global-setup.ts';
import { createWorkspace } from '../workspaces/index.ts';
import { connectAccount, connectedAccount, endpointById } from './index.ts';

test('an account that passed its check is found by its id and by its endpoint', async () => {
  const { desk, close } = await openDesk(inject('adminUrl'), template);
  const { workspaceId, brandId } = await createWorkspace(desk, {
    name: 'Tejidos Alba',
    brand: { name: 'Alba', locale: 'es', timeZone: 'Europe/Madrid' },
  });
  const channel = [...desk.channels.values()].find(({ inbound }) => inbound.kind === 'door');
  const caller = { workspaceId, actor: { type: 'system', id: null, name: 'test', grants: [] } } as const;
  const made = await connectAccount(desk, caller, {
    brandId,
    channel: channel?.manifest.id ?? '',
    name: 'La web',
    purpose: 'main',
    settings: {},
  });
  const account = await connectedAccount(desk, workspaceId, made.id);
  expect(account).toMatchObject({ brandId, name: 'La web', paused: false, brandName: 'Alba' });
  const endpoint = await endpointById(desk, account.endpointId);
  expect(endpoint?.accounts[0]?.id).toBe(made.id);
  await close();
});
