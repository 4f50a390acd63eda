import type { RawItem } from '@tertulia/channel-kit';
import { fileIn } from './attachments.ts';
import { openMail } from './open-mail.ts';

/** The bytes of one file of a mail, by the key that reading it gave. */
export async function extractFile(item: RawItem, key: string): Promise<Uint8Array | null> {
  const opened = await openMail(item.body);
  return opened === null ? null : fileIn(opened.email, key);
}
