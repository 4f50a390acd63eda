import { createHash } from 'node:crypto';
import { decrypt, encrypt, nonceBytes, tagBytes } from './envelope.ts';

/** One of the keys that wrap the data keys. */
export type MasterKey = {
  /** As each secret names it: eight bytes, in hex. */
  readonly id: string;
  /** Tells two keys apart without telling the key; kept in the database. */
  readonly fingerprint: string;
  readonly bytes: Uint8Array;
  readonly wrap: (aad: Buffer, dataKey: Uint8Array) => Buffer;
  readonly unwrap: (aad: Buffer, wrapped: Uint8Array) => Buffer;
};

export const wrappedBytes = nonceBytes + 32 + tagBytes;

/** @param bytes 32 of them */
export function masterKey(bytes: Uint8Array): MasterKey {
  if (bytes.length !== 32) throw new RangeError('A vault key has 32 bytes');
  return {
    id: createHash('sha256').update('tertulia key id').update(bytes).digest('hex').slice(0, 16),
    fingerprint: createHash('sha256').update('tertulia fingerprint').update(bytes).digest('hex').slice(0, 32),
    bytes,
    wrap: (aad, dataKey) => encrypt(bytes, aad, dataKey),
    unwrap: (aad, wrapped) => decrypt(bytes, aad, wrapped),
  };
}
