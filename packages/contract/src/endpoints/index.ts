import { access } from './access.ts';
import { authorization } from './authorization.ts';
import { contacts } from './contacts.ts';
import { conversations } from './conversations.ts';
import { facts } from './facts.ts';
import { protocolEndpoints } from './protocol.ts';
import { workspace } from './workspace.ts';

/** The whole public API, one name per operation. */
export const endpoints = {
  ...conversations,
  ...contacts,
  ...workspace,
  ...authorization,
  ...protocolEndpoints,
  ...facts,
  ...access,
} as const;

/** For clients: import the type alone and no schema reaches their bundle. */
export type Endpoints = typeof endpoints;
