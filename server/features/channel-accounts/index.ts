import type { Slice } from '../../desk/index.ts';
import { renewDue } from './authorization/renew-due.ts';
import { listenToAll } from './listen/listen-to-all.ts';
import { routes } from './routes.ts';
import { en } from './texts.en.ts';
import { es } from './texts.es.ts';

export const slice: Slice = {
  name: 'channel-accounts',
  routes,
  workers: [listenToAll, renewDue],
  erasure: [],
  sealed: [
    { table: 'channel_account', column: 'secrets', key: ['workspace_id', 'id'], row: 'id' },
    { table: 'account_authorization', column: 'tokens', key: ['workspace_id', 'account_id'], row: 'account_id' },
    { table: 'authorization_request', column: 'sealed', key: ['workspace_id', 'id'], row: 'id' },
  ],
  texts: { es, en },
};

/** Asks the vendor, then keeps the account with an endpoint of its own. */
export { connectAccount, type AccountWish } from './connect-account.ts';
/** Keeps an account whose check has passed already; `addAccount` inside a room that goes on. */
export { addAccount, createAccount, type NewAccount } from './create-account.ts';
/** Judges what was typed against the channel's set-up steps. */
export { sortSettings, type SortedSettings } from './sort-settings.ts';
/** Asks the vendor who these settings belong to. */
export { checkSettings } from './check-settings.ts';
/** For sending and listening: one account, secrets opened. */
export { connectedAccount } from './connected-account.ts';
/** For webhooks and doors: an endpoint and the accounts behind it. */
export { endpointById } from './endpoint-by-id.ts';
export type { Endpoint, ReachableAccount } from './reachable-account.ts';
/** Where a vendor brings what happens at an endpoint. */
export { webhookPath, type PublicAccount } from './account.ts';
/** For a channel's context: the access token of an account that was authorized at the vendor. */
export { accessTokenOf } from './authorization/access-token.ts';
/** For webhooks and doors: whether they may take more. */
export { inboxIsFull } from './listen/room-in-inbox.ts';
/** What a vendor says of an account's health. */
export { noteHealth } from './listen/note-health.ts';
