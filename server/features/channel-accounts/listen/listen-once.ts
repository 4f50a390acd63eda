import { setTimeout as pause } from 'node:timers/promises';
import type { ChannelContext, Sink } from '@tertulia/channel-kit';
import type { Desk } from '../../../desk/index.ts';
import { accessTokenOf } from '../authorization/access-token.ts';
import { connectedAccount } from '../connected-account.ts';
import type { ReachableAccount } from '../reachable-account.ts';
import { cursorOf, keepItems, type Item } from './keep-items.ts';
import { recordHealth } from './note-health.ts';
import { roomInInbox } from './room-in-inbox.ts';

export type Held = { readonly workspaceId: string; readonly accountId: string };

/** One connection, or one round of asking until it fails. `onHeard` is called when something was kept: the line is well. */
export async function listenOnce(
  desk: Desk,
  held: Held,
  by: string,
  signal: AbortSignal,
  onHeard: () => void,
): Promise<void> {
  const account = await connectedAccount(desk, held.workspaceId, held.accountId);
  const { inbound } = account.channel;
  const context = contextOf(desk, account, signal);
  const keep = async (items: readonly Item[], cursor: string): Promise<void> => {
    if (items.length > 0) await roomInInbox(desk, signal);
    await keepItems(desk, account, by, items, cursor);
    onHeard();
  };
  const cursor = await cursorOf(desk, account);
  if (inbound.kind === 'stream') {
    const health: Sink['health'] = (state, why, words) => {
      const said = words?.[account.locale === 'en' ? 'en' : 'es'] ?? why;
      recordHealth(desk, account, state, state === 'ok' ? null : said).catch((error: unknown) =>
        desk.log.warn({ accountId: account.id, error: String(error) }, 'listen.health_not_kept'),
      );
    };
    await inbound.open(cursor, context, { keep, health });
  } else if (inbound.kind === 'poll') {
    let place = cursor;
    while (!signal.aborted) {
      const { items, cursor: next } = await inbound.poll(place, context);
      await keep(items, next);
      place = next;
      await pause(inbound.everySeconds * 1000, undefined, { signal });
    }
  }
}

function contextOf(desk: Desk, account: ReachableAccount, signal: AbortSignal): ChannelContext {
  const { id, externalId, name, handle, settings } = account;
  const channel = account.channel.manifest.id;
  return {
    account: { id, externalId, name, handle, settings },
    http: desk.http,
    mayConnect: desk.mayConnect,
    ...accessTokenOf(desk, account),
    now: desk.clock.now,
    signal,
    log: (event, values) => desk.log.info({ channel, accountId: id, ...values }, `channel.${event}`),
  };
}
