import type { ChannelEvent, RawItem } from '@tertulia/channel-kit';
import { beside } from './beside.ts';
import { extractFile } from './extract-file.ts';
import { notShown } from './not-shown.ts';
import { headersOf } from './open-mail.ts';
import { readMail } from './read-mail.ts';

/** Up to this size the usual mail takes a few milliseconds and the worst a tenth of a second. */
const SMALL_BYTES = 100_000;

/** Reads a small mail at once and a large one beside the main thread; one that ends the thread is shown by its headers. */
export async function readAnyMail(item: RawItem, patienceMs?: number): Promise<readonly ChannelEvent[]> {
  if (item.body.length <= SMALL_BYTES) return readMail(item);
  try {
    const events = await beside({ to: 'read', item }, patienceMs);
    if (Array.isArray(events)) return events;
  } catch {
    // Told to the reader in the message itself.
  }
  return readMail(item, (body) => headersOf(body, notShown.tooCostly));
}

export async function extractAnyFile(item: RawItem, key: string): Promise<Uint8Array | null> {
  if (item.body.length <= SMALL_BYTES) return extractFile(item, key);
  const bytes = await beside({ to: 'extract', item, key });
  return bytes instanceof Uint8Array ? bytes : null;
}
