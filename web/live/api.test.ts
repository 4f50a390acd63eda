import { expect, test } from 'vitest';
import { addressOf } from './api.ts';

test('an address takes its parameters escaped and leaves out what was not asked', () => {
  expect(addressOf('/api/v1/members/:id/grants/:grantId', { params: { id: 'a/b', grantId: 'ñ' } })).toBe(
    '/api/v1/members/a%2Fb/grants/%C3%B1',
  );
  expect(addressOf('/api/v1/conversations', { query: { view: 'mine', cursor: undefined, limit: 50 } })).toBe(
    '/api/v1/conversations?view=mine&limit=50',
  );
});
