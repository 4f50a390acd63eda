import type { Desk } from '../../desk/index.ts';
import { at, runner, sql } from '../../platform/database/index.ts';
import { linkNotValid } from './errors.ts';
import { hashOf, newToken } from './token.ts';

type State = {
  readonly vault_fingerprint: string;
  readonly owner_token_hash: Buffer | null;
  readonly owner_token_used_at: number | null;
};

const stateOf = (desk: Desk): Promise<State | undefined> =>
  runner(desk.system).one(
    sql<State>`select vault_fingerprint, owner_token_hash, owner_token_used_at from desk.installation_state()`,
  );

/**
 * The one-time link with which an installation gets its owner; null once it has one. Each call makes a new link and the one
 * before stops working.
 */
export async function ownerLink(desk: Desk): Promise<string | null> {
  const system = runner(desk.system);
  const state = await stateOf(desk);
  const hasWorkspace = (await system.one(sql`select 1 from desk.all_workspaces() limit 1`)) !== undefined;
  if (hasWorkspace) return null;
  if (state?.owner_token_used_at !== undefined && state.owner_token_used_at !== null)
    await system.run(sql`select desk.reopen_installation()`); // the process died in the middle of the set-up
  const token = newToken();
  await system.run(
    sql`select desk.begin_installation(${desk.vault.fingerprint}, ${hashOf(token)}, ${at(desk.clock.now())})`,
  );
  return `${desk.origin}/welcome#token=${token}`;
}

/** Before anybody fills a form in vain. @throws Refusal `access.link_not_valid` */
export async function lookAtOwnerLink(desk: Desk, token: string): Promise<void> {
  const state = await stateOf(desk);
  if (state?.owner_token_hash?.equals(hashOf(token)) !== true || state.owner_token_used_at !== null)
    throw linkNotValid();
}

/** Claims the link, does what it is for, and lets it work again if that fails. @throws Refusal `access.link_not_valid` */
export async function withOwnerToken<T>(desk: Desk, token: string, work: () => Promise<T>): Promise<T> {
  const system = runner(desk.system);
  const claim = await system.one(
    sql<{ claimed: boolean }>`select desk.use_owner_token(${hashOf(token)}, ${at(desk.clock.now())}) as claimed`,
  );
  if (claim?.claimed !== true) throw linkNotValid();
  try {
    return await work();
  } catch (error) {
    await system.run(sql`select desk.release_owner_token(${hashOf(token)})`);
    throw error;
  }
}
