import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { decrypt, encrypt } from './envelope.ts';
import { masterKey, wrappedBytes, type MasterKey } from './master-key.ts';

/** Where a ciphertext belongs. Moved elsewhere it does not open. */
export type VaultPlace = { readonly table: string; readonly column: string; readonly row: string };

export type Vault = {
  readonly seal: (place: VaultPlace, plain: Uint8Array) => Buffer;
  /** @throws Error when no key here is the one it was sealed with, or the bytes belong elsewhere. */
  readonly open: (place: VaultPlace, sealed: Uint8Array) => Buffer;
  /** The same secret under the key that seals now. What is inside is not decrypted for it. */
  readonly reseal: (place: VaultPlace, sealed: Uint8Array) => Buffer;
  /** HMAC-SHA256 under a key derived for this purpose, base64url. */
  readonly sign: (purpose: string, text: string) => string;
  readonly signs: (purpose: string, text: string, signature: string) => boolean;
  readonly derive: (purpose: string) => Buffer;
  /** Of the key that seals now. */
  readonly fingerprint: string;
  /** The id of the key that seals now, as secrets name it. */
  readonly keyId: string;
  readonly keys: () => readonly Pick<MasterKey, 'id' | 'fingerprint'>[];
  /** From now on the key with this fingerprint seals. False: it is not here. */
  readonly sealWith: (fingerprint: string) => boolean;
  /** Looks for keys that were added since. */
  readonly readAgain: () => void;
};

type Parts = {
  /** Newest first. */
  readonly keys: readonly Uint8Array[];
  /** What signatures and passwords come from; outlives the keys. Without it the newest key itself. */
  readonly root?: Uint8Array;
  /** Of the key that seals; without it the newest. */
  readonly sealsWith?: string;
  /** Asked again when a key is named that is not among these: somebody may have put it there meanwhile. */
  readonly readAgain?: () => readonly Uint8Array[];
};

const VERSION = 1;
const KEY_AT = 1;
const WRAPPED_AT = 9;
const BODY_AT = WRAPPED_AT + wrappedBytes;

/** The part of a sealed secret that a change of the key leaves as it is: what tells whether it is still the same secret. */
export const secretItself = (sealed: Uint8Array): Buffer => Buffer.from(sealed.subarray(BODY_AT));
/** Where that part begins, as SQL counts. */
export const secretItselfFrom = BODY_AT + 1;

/** The id of the key that a sealed secret names. */
export const keyIdOf = (sealed: Uint8Array): string => Buffer.from(sealed.subarray(KEY_AT, WRAPPED_AT)).toString('hex');

/**
 * Envelope encryption, AES-256-GCM: a fresh data key for each secret, wrapped by one of the master keys; the place is the
 * additional data of both. Layout: version, key id (8 bytes), wrapped data key, nonce, ciphertext, tag.
 */
export function makeVault(parts: Parts): Vault {
  let keys = parts.keys.map(masterKey);
  const readAgain = (): void => {
    keys = (parts.readAgain?.() ?? parts.keys).map(masterKey);
  };
  const find = (is: (key: MasterKey) => boolean): MasterKey | undefined => {
    const found = keys.find(is);
    if (found !== undefined) return found;
    readAgain();
    return keys.find(is);
  };
  const newest = keys[0];
  const first = parts.sealsWith === undefined ? newest : find(({ fingerprint }) => fingerprint === parts.sealsWith);
  if (newest === undefined || first === undefined) throw new RangeError('A vault needs the key that seals');
  let seals = first;
  const root = parts.root ?? newest.bytes;

  const derive = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', root, 'tertulia', purpose, 32));
  const sign = (purpose: string, text: string): string =>
    createHmac('sha256', derive(`sign ${purpose}`))
      .update(text)
      .digest('base64url');
  const aad = (place: VaultPlace) => Buffer.from(JSON.stringify([VERSION, place.table, place.column, place.row]));
  const envelope = (place: VaultPlace, dataKey: Uint8Array, body: Uint8Array): Buffer =>
    Buffer.concat([Buffer.from([VERSION]), Buffer.from(seals.id, 'hex'), seals.wrap(aad(place), dataKey), body]);
  const dataKeyOf = (place: VaultPlace, sealed: Uint8Array): Buffer => {
    const id = keyIdOf(sealed);
    const key = sealed[0] === VERSION ? find((it) => it.id === id) : undefined;
    if (key === undefined) throw new Error('This secret was locked with another key');
    return key.unwrap(aad(place), sealed.subarray(WRAPPED_AT, BODY_AT));
  };

  return {
    seal: (place, plain) => {
      const dataKey = randomBytes(32);
      return envelope(place, dataKey, encrypt(dataKey, aad(place), plain));
    },
    open: (place, sealed) => decrypt(dataKeyOf(place, sealed), aad(place), sealed.subarray(BODY_AT)),
    reseal: (place, sealed) => envelope(place, dataKeyOf(place, sealed), sealed.subarray(BODY_AT)),
    sign,
    signs: (purpose, text, signature) => {
      const right = Buffer.from(sign(purpose, text));
      const given = Buffer.from(signature);
      return right.length === given.length && timingSafeEqual(right, given);
    },
    derive,
    get fingerprint() {
      return seals.fingerprint;
    },
    get keyId() {
      return seals.id;
    },
    keys: () => keys,
    sealWith: (wanted) => {
      const key = find(({ fingerprint }) => fingerprint === wanted);
      seals = key ?? seals;
      return key !== undefined;
    },
    readAgain,
  };
}
