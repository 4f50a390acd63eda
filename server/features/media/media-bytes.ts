import type { ChannelContext, RawItem } from '@tertulia/channel-kit';
import type { Instant } from '@tertulia/contract';
import type { Desk } from '../../desk/index.ts';
import { inWorkspace, sql } from '../../platform/database/index.ts';
import { tooLarge } from '../../platform/errors/index.ts';
import type { ReachableAccount } from '../channel-accounts/index.ts';
import type { Source } from './waiting-part.ts';

/** More than any vendor of CHANNELS lets people send as one medium. */
const MOST_BYTES = 100 * 1_048_576;

export type MediaBytes = { readonly body: Uint8Array; readonly mime: string | null };

/**
 * The bytes, wherever the reference points to.
 * @throws Refusal `request.too_large`, `outside.*`; Error when the vendor does not answer as it should
 */
export async function mediaBytes(
  desk: Desk,
  account: ReachableAccount,
  context: ChannelContext,
  source: Source,
): Promise<MediaBytes | 'expired'> {
  const { media } = account.channel;
  if (source.kind === 'inside') {
    const item = await rawItem(desk, account.workspaceId, source);
    const body = item === null ? null : ((await media?.extract?.(item, source.key)) ?? null);
    return body === null ? 'expired' : { body, mime: null };
  }
  if (media?.fetch !== undefined) {
    const answer = await media.fetch(source, context);
    return answer === 'expired' ? answer : { body: await wholeOf(answer.body), mime: answer.mime };
  }
  if (source.kind !== 'url') return 'expired'; // nobody can tell what this id names
  const response = await context.http(source.url, { timeoutMs: 60_000 });
  if (response.status === 404 || response.status === 410 || response.status === 403) return 'expired';
  if (!response.ok || response.body === null) throw new Error(`the vendor answered ${response.status}`);
  return { body: await wholeOf(response.body), mime: response.headers.get('content-type') };
}

async function wholeOf(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of stream) {
    bytes += piece.length;
    if (bytes > MOST_BYTES) throw tooLarge({ bytes: MOST_BYTES });
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Kept for 30 days with everything a vendor brings. */
const rawItem = (desk: Desk, workspaceId: string, source: Source): Promise<RawItem | null> =>
  inWorkspace(desk.app, workspaceId, async (tx) => {
    const row = await tx.one(sql<{ received_at: Instant; headers: Record<string, string>; body: Buffer }>`
      select received_at, headers, body from raw_inbox
      where workspace_id = ${workspaceId}::uuid and id = ${source.rawId}::uuid and received_at = ${source.rawAt}::timestamptz`);
    return row === undefined ? null : { receivedAt: row.received_at, headers: row.headers, body: row.body };
  });
