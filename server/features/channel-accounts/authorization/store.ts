import type { Instant } from '@tertulia/contract';
import { at, sql, type Query, type Tx } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import { secretItself, secretItselfFrom } from '../../../platform/vault/index.ts';

export type RequestRecord = {
  readonly id: string;
  readonly stateHash: Buffer;
  readonly holder: string;
  readonly channel: string;
  readonly accountId: string | null;
  readonly wish: unknown;
  readonly sealed: Buffer;
  readonly expiresAt: Instant;
};

export async function insertRequest(room: Room, it: RequestRecord): Promise<void> {
  await room.tx.run(sql`
    insert into authorization_request (workspace_id, id, state_hash, holder, channel, account_id, wish, sealed, expires_at)
    values (${room.workspaceId}::uuid, ${it.id}::uuid, ${it.stateHash}, ${it.holder}, ${it.channel}, ${it.accountId}::uuid,
      ${JSON.stringify(it.wish)}::jsonb, ${it.sealed}, ${at(it.expiresAt)})`);
}

type RequestRow = { id: string; channel: string; account_id: string | null; wish: unknown; sealed: Buffer };

/** Takes it away with the same statement: a state works once. */
export const takeRequest = (room: Room, stateHash: Buffer, holder: string): Promise<RequestRow | undefined> =>
  room.tx.one(sql<RequestRow>`
    delete from authorization_request
    where workspace_id = ${room.workspaceId}::uuid and state_hash = ${stateHash} and holder = ${holder} and expires_at > ${at(room.now)}
    returning id, channel, account_id, wish, sealed`);

export type TokensRow = {
  readonly tokens: Buffer;
  readonly renew_at: Instant;
  readonly expires_at: Instant;
  readonly state: 'granted' | 'withdrawn';
};

export const tokensFor = (tx: Tx, workspaceId: string, accountId: string): Promise<TokensRow | undefined> =>
  tx.one(sql<TokensRow>`
    select tokens, renew_at, expires_at, state from account_authorization
    where workspace_id = ${workspaceId}::uuid and account_id = ${accountId}::uuid`);

type Sealed = { readonly tokens: Buffer; readonly renewAt: Instant; readonly expiresAt: Instant };

/** What a person has just given: it replaces whatever there was. */
export async function putTokens(room: Room, accountId: string, it: Sealed): Promise<void> {
  await room.tx.run(sql`
    insert into account_authorization (workspace_id, account_id, tokens, renew_at, expires_at)
    values (${room.workspaceId}::uuid, ${accountId}::uuid, ${it.tokens}, ${at(it.renewAt)}, ${at(it.expiresAt)})
    on conflict (workspace_id, account_id) do update
      set tokens = excluded.tokens, renew_at = excluded.renew_at, expires_at = excluded.expires_at, state = 'granted', renewing_until = null`);
}

export async function dropTokens(room: Room, accountId: string): Promise<void> {
  await room.tx.run(
    sql`delete from account_authorization where workspace_id = ${room.workspaceId}::uuid and account_id = ${accountId}::uuid`,
  );
}

type Held = { readonly workspaceId: string; readonly accountId: string; readonly tokens: Buffer };

/** The same tokens, whichever key of the vault they are locked with by now. */
const isStill = ({ tokens }: Held): Query<unknown> =>
  sql`substr(tokens, ${secretItselfFrom}::integer) = ${secretItself(tokens)}`;

/** False when another process renews them, or has by now: then these are not the tokens any more. */
export async function leaseTokens(tx: Tx, it: Held, now: Instant, until: Instant): Promise<boolean> {
  const leased = await tx.run(sql`
    update account_authorization set renewing_until = ${at(until)}
    where workspace_id = ${it.workspaceId}::uuid and account_id = ${it.accountId}::uuid and ${isStill(it)}
      and state = 'granted' and coalesce(renewing_until <= ${at(now)}, true)`);
  return leased === 1;
}

/** In place of exactly those they were made from. False when somebody has connected the account anew meanwhile. */
export async function replaceTokens(tx: Tx, it: Held, by: Sealed): Promise<boolean> {
  const replaced = await tx.run(sql`
    update account_authorization
    set tokens = ${by.tokens}, renew_at = ${at(by.renewAt)}, expires_at = ${at(by.expiresAt)}, state = 'granted', renewing_until = null
    where workspace_id = ${it.workspaceId}::uuid and account_id = ${it.accountId}::uuid and ${isStill(it)}`);
  return replaced === 1;
}

/** Ends the lease with the tokens as they were. False when they are others by now. */
export async function keepTokens(tx: Tx, it: Held, state: TokensRow['state']): Promise<boolean> {
  const kept = await tx.run(sql`
    update account_authorization set state = ${state}, renewing_until = null
    where workspace_id = ${it.workspaceId}::uuid and account_id = ${it.accountId}::uuid and ${isStill(it)}`);
  return kept === 1;
}
