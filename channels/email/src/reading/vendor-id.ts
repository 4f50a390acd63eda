import { createHash } from 'node:crypto';
import { headerEnd } from './header-end.ts';

/**
 * Message-ID and a hash of what the sender wrote, or the hash alone. The Message-ID is the sender's to choose: without the hash a
 * stranger could repeat one and have another's mail taken for a duplicate. Trace headers differ on every way a copy takes, so they do
 * not count.
 */
export const vendorIdOf = (body: Uint8Array, messageId: string | null): string => {
  const hash = contentHash(body);
  return messageId === null ? hash : `${messageId}:${hash}`;
};

const contentHash = (body: Uint8Array): string => {
  const end = headerEnd(body);
  const hash = createHash('sha256');
  for (const line of writtenHeaders(Buffer.from(body.buffer, body.byteOffset, end).toString('latin1')))
    hash.update(`${line}\n`);
  hash.update(withoutCarriageReturns(body.subarray(end)));
  return hash.digest('hex').slice(0, 32);
};

const written = new Set(['from', 'to', 'cc', 'date', 'subject', 'in-reply-to', 'references', 'content-type']);

const writtenHeaders = (head: string): readonly string[] =>
  head
    .replace(/\r\n/g, '\n')
    .replace(/\n[ \t]/g, ' ')
    .split('\n')
    .filter((line) => written.has(line.slice(0, Math.max(0, line.indexOf(':'))).toLowerCase()))
    .map((line) => line.trimEnd());

/** Some servers keep mail with bare line feeds, and some add an empty line at the end. */
const withoutCarriageReturns = (body: Uint8Array): Uint8Array => {
  const kept = new Uint8Array(body.length);
  let length = 0;
  for (const byte of body) if (byte !== 13) kept[length++] = byte;
  while (length > 0 && kept[length - 1] === 10) length -= 1;
  return kept.subarray(0, length);
};
