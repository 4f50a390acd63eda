import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/** Where a ciphertext belongs. Moved elsewhere it does not open. */
export type VaultPlace = { readonly table: string; readonly column: string; readonly row: string };

export type Vault = {
  readonly seal: (place: VaultPlace, plain: Uint8Array) => Buffer;
  /** @throws Error when the key is another one, or the bytes belong elsewhere. */
  readonly open: (place: VaultPlace, sealed: Uint8Array) => Buffer;
  /** HMAC-SHA256 under a key derived for this purpose, base64url. */
  readonly sign: (purpose: string, text: string) => string;
  readonly signs: (purpose: string, text: string, signature: string) => boolean;
  /** Tells two keys apart without telling the key. */
  readonly fingerprint: string;
  readonly derive: (purpose: string) => Buffer;
};

const VERSION = 1;
const NONCE = 12;
const TAG = 16;
const WRAPPED = NONCE + 32 + TAG;

/**
 * Envelope encryption, AES-256-GCM: a fresh data key for each secret, wrapped by the master key; the place is the
 * additional data of both. Layout: version, key id (8 bytes), wrapped data key, nonce, ciphertext, tag.
 * @param key 32 bytes
 */
export function makeVault(key: Uint8Array): Vault {
  if (key.length !== 32) throw new RangeError('The vault key has 32 bytes');
  const keyId = createHash('sha256').update('tertulia key id').update(key).digest().subarray(0, 8);
  const derive = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', key, 'tertulia', purpose, 32));
  const sign = (purpose: string, text: string): string =>
    createHmac('sha256', derive(`sign ${purpose}`))
      .update(text)
      .digest('base64url');
  const aad = (place: VaultPlace) => Buffer.from(JSON.stringify([VERSION, place.table, place.column, place.row]));

  return {
    seal: (place, plain) => {
      const dataKey = randomBytes(32);
      return Buffer.concat([
        Buffer.from([VERSION]),
        keyId,
        encrypt(key, aad(place), dataKey),
        encrypt(dataKey, aad(place), plain),
      ]);
    },
    open: (place, sealed) => {
      const bytes = Buffer.from(sealed);
      if (bytes[0] !== VERSION || !bytes.subarray(1, 9).equals(keyId))
        throw new Error('This secret was locked with another key');
      const dataKey = decrypt(key, aad(place), bytes.subarray(9, 9 + WRAPPED));
      return decrypt(dataKey, aad(place), bytes.subarray(9 + WRAPPED));
    },
    sign,
    signs: (purpose, text, signature) => {
      const right = Buffer.from(sign(purpose, text));
      const given = Buffer.from(signature);
      return right.length === given.length && timingSafeEqual(right, given);
    },
    fingerprint: createHash('sha256').update('tertulia fingerprint').update(key).digest('hex').slice(0, 32),
    derive,
  };
}

function encrypt(key: Uint8Array, aad: Buffer, plain: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(aad);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Uint8Array, aad: Buffer, bytes: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(aad)
    .setAuthTag(bytes.subarray(bytes.length - TAG));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE, bytes.length - TAG)), decipher.final()]);
}
