import { permissionsOf, type Endpoint, type Role } from '@tertulia/contract';
import type { Name } from '../people.ts';
import type { Row } from './rows.ts';

export type Who = Name | 'nobody';
export type Where = 'near' | 'far';

const roleOf: Readonly<Record<Name, Role>> = {
  owner: 'owner',
  lead: 'lead',
  agent: 'agent',
  viewer: 'viewer',
  brandOwner: 'owner',
  brandAgent: 'agent',
  accountAgent: 'agent',
  apiKey: 'agent',
  stranger: 'owner',
};

/** How far a caller's grants reach. */
const reachOf = (who: Name): 'all' | 'brand' | 'account' =>
  who.startsWith('brand') ? 'brand' : who.startsWith('account') ? 'account' : 'all';

/** `through`: whatever the matter itself answers; `hidden`: 403, or 404 where even its being there is not theirs to know. */
export type Verdict = 'through' | 'sign-in-first' | 'not-allowed' | 'hidden';

/** What the contract's permission means for this caller at this place. */
export function expected(endpoint: Endpoint, row: Row, who: Who, where: Where): Verdict {
  if (row.kind === 'open') return 'through';
  if (who === 'nobody') return 'sign-in-first';
  if (row.kind === 'own') return who === 'apiKey' ? 'not-allowed' : 'through';
  const permission = endpoint.permission;
  if (permission === 'anyone' || permission === 'member') return 'through';
  if (!permissionsOf(roleOf[who]).includes(permission)) return 'not-allowed';
  if (row.peopleOnly === true && who === 'apiKey') return 'hidden';
  const reach = reachOf(who);
  switch (row.kind) {
    case 'list':
      return 'through';
    case 'workspace':
      return reach === 'all' ? 'through' : 'not-allowed';
    case 'brand':
      if (reach === 'account') return 'hidden';
      break;
    case 'account':
      break;
    default:
      return row.kind satisfies never;
  }
  if (who === 'stranger') return 'hidden';
  return reach === 'all' || where === 'near' ? 'through' : 'hidden';
}
