import type { Slice } from '../../desk/index.ts';
import { auditSealer } from './audit/seal-audit.ts';
import { routes } from './routes.ts';
import { authPlugin } from './sign-in/auth-plugin.ts';
import { en } from './texts.en.ts';
import { es } from './texts.es.ts';

export const slice: Slice = {
  name: 'access',
  routes,
  workers: [auditSealer],
  erasure: [],
  texts: { es, en },
  plugin: authPlugin,
};

/** Who calls: from an API key or the session's cookie. */
export { authenticate } from './authenticate.ts';
/** The link with which an installation gets its owner, and the claim on it. */
export { isSetUp, lookAtOwnerLink, ownerLink, withOwnerToken } from './owner-link.ts';
/** Refuses a start whose everyday role could see more than one workspace. */
export { assertRowSecurity } from './row-security.ts';
/** Makes a user a member with a grant. */
export { addMember, type Newcomer } from './members/add-member.ts';
/** People and their way in. */
export { createUser, removeUser, signIn, userByEmail, type User } from './sign-in/users.ts';
export { sessionOf } from './sign-in/session-of.ts';
export { cameFrom } from './sign-in/came-from.ts';
/** Refuses what another site may have sent. */
export { requireOwnPage } from './own-page.ts';
export { emailTaken, linkNotValid, peopleOnly } from './errors.ts';
/** How tokens and keys are kept. */
export { hashOf } from './token.ts';
/** Chains the audit lines that are not sealed yet. */
export { sealAudit } from './audit/seal-audit.ts';
