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

/** Longer takes no set-up: it broke where not even its end could be written, and its link works again. */
const LONGEST_SET_UP_MS = 120_000;

/** Whether the set-up was done: a workspace is there, and with it its owner. */
export const isSetUp = async (desk: Desk): Promise<boolean> =>
  (await runner(desk.system).one(sql`select 1 from desk.all_workspaces() limit 1`)) !== undefined;

/**
 * The one-time link with which an installation gets its owner; null once it has one. Each call makes a new link and the one
 * before stops working.
 */
export async function ownerLink(desk: Desk): Promise<string | null> {
  const system = runner(desk.system);
  const state = await stateOf(desk);
  if (await isSetUp(desk)) return null;
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
  if (state?.owner_token_hash?.equals(hashOf(token)) !== true) throw linkNotValid();
  if (state.owner_token_used_at !== null && !(await brokeOff(desk, state))) throw linkNotValid();
}

/** Claims the link, does what it is for, and lets it work again if that fails. @throws Refusal `access.link_not_valid` */
export async function withOwnerToken<T>(desk: Desk, token: string, work: () => Promise<T>): Promise<T> {
  if (!(await claim(desk, token))) {
    await lookAtOwnerLink(desk, token);
    await runner(desk.system).run(sql`select desk.reopen_installation()`);
    if (!(await claim(desk, token))) throw linkNotValid();
  }
  try {
    return await work();
  } catch (error) {
    // With the database gone this fails too; what went wrong first is what is told, and the link works again after a while.
    await runner(desk.system)
      .run(sql`select desk.release_owner_token(${hashOf(token)})`)
      .catch((failed: unknown) => desk.log.warn({ error: String(failed) }, 'set_up.link_not_given_back'));
    throw error;
  }
}

const claim = async (desk: Desk, token: string): Promise<boolean> => {
  const found = await runner(desk.system).one(
    sql<{ claimed: boolean }>`select desk.use_owner_token(${hashOf(token)}, ${at(desk.clock.now())}) as claimed`,
  );
  return found?.claimed === true;
};

/** Claimed long ago, and no workspace came of it. */
const brokeOff = async (desk: Desk, { owner_token_used_at: usedAt }: State): Promise<boolean> =>
  usedAt !== null && desk.clock.now() - usedAt > LONGEST_SET_UP_MS && !(await isSetUp(desk));
