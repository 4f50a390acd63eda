import type { Me } from '@tertulia/contract';
import { expect, test } from 'vitest';
import { may, type Place } from './may.ts';

type Where = { brandId: string | null; accountId: string | null };
// the rules look at grants only; the rest of a Me would say nothing here
const withGrant = (role: string, where: Where): Me =>
  ({ member: { grants: [{ id: 'g', role, ...where }] } }) as unknown as Me;
const at = (brandId: string, accountId: string | null): Place => ({ brandId, accountId }) as unknown as Place; // ids are branded
const everywhere = { brandId: null, accountId: null };

test('a grant for one brand gives nothing outside it', () => {
  const lead = withGrant('lead', { brandId: 'sur', accountId: null });
  expect(may(lead, 'label.edit')).toBe(false);
  expect(may(lead, 'label.edit', at('sur', 'web'))).toBe(true);
  expect(may(lead, 'label.edit', at('norte', 'web'))).toBe(false);
});

test('a grant for one account counts there, and not in the rest of its brand', () => {
  const owner = withGrant('owner', { brandId: null, accountId: 'web' });
  expect(may(owner, 'account.edit', at('sur', 'web'))).toBe(true);
  expect(may(owner, 'account.edit', at('sur', null))).toBe(false);
});

test('whoever only looks edits nothing', () => {
  expect(may(withGrant('viewer', everywhere), 'snippet.edit')).toBe(false);
  expect(may(withGrant('lead', everywhere), 'snippet.edit')).toBe(true);
  expect(may(undefined, 'snippet.edit')).toBe(false);
});
