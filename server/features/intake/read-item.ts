import type { ChannelEvent, RawItem } from '@tertulia/channel-kit';
import type { Instant } from '@tertulia/contract';
import type { Desk } from '../../desk/index.ts';
import { endpointById, type ReachableAccount } from '../channel-accounts/index.ts';
import { withKeptHtml } from './kept-html.ts';
import { clean } from './write/clean-text.ts';

export type ClaimedRow = {
  readonly workspace_id: string;
  readonly id: string;
  readonly endpoint_id: string;
  readonly account_id: string | null;
  readonly channel: string;
  readonly received_at: Instant;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly tries: number;
};

/** One event on its way into the database, with the account it belongs to. */
export type Arrival = {
  readonly rawId: string;
  readonly receivedAt: Instant;
  readonly account: ReachableAccount;
  readonly event: ChannelEvent;
};

export type ReadRow = {
  readonly row: ClaimedRow;
  readonly arrivals: readonly Arrival[];
  /** Events of accounts that nobody has connected: kept to be shown. */
  readonly strangers: readonly { readonly event: ChannelEvent; readonly why: string }[];
};

/** Step 4: from bytes to events. Channels promise never to throw here; one that does has its item parked. */
export async function readRow(desk: Desk, row: ClaimedRow): Promise<ReadRow> {
  const endpoint = await endpointById(desk, row.endpoint_id);
  if (endpoint === null) throw new Error('its endpoint is gone');
  const item: RawItem = { receivedAt: row.received_at, headers: row.headers, body: row.body };
  const events = (await endpoint.channel.read(item)).map((event) =>
    withKeptHtml(clean(event), () => desk.log.warn({ rawId: row.id, channel: row.channel }, 'intake.html_refused')),
  );
  const arrivals: Arrival[] = [];
  const strangers: { event: ChannelEvent; why: string }[] = [];
  for (const event of events) {
    const account =
      endpoint.accounts.find((each) =>
        event.account === null ? each.id === row.account_id : each.externalId === event.account,
      ) ?? (event.account === null && endpoint.accounts.length === 1 ? endpoint.accounts[0] : undefined);
    if (account === undefined) strangers.push({ event, why: 'unknown account' });
    else arrivals.push({ rawId: row.id, receivedAt: row.received_at, account, event });
  }
  return { row, arrivals, strangers };
}
