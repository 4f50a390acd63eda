import type { RawItem } from '@tertulia/channel-kit';
import type { FetchMessageObject, ImapFlow } from 'imapflow';
import { transportHeaders, type MailboxRole } from '../transport-headers.ts';
import type { FolderPosition } from './position.ts';

export type Folder = { readonly path: string; readonly role: MailboxRole };

export type Batch = {
  readonly items: readonly Omit<RawItem, 'receivedAt'>[];
  readonly position: FolderPosition;
  readonly uids: readonly number[];
};

type Wanted = {
  readonly folder: Folder;
  readonly from: FolderPosition | null;
  /** For a folder never read before, or one whose UIDs mean something else now. */
  readonly since: Date;
  readonly ownAddress: string;
  readonly readOnly: boolean;
  readonly onReset: () => void;
};

const limits = { mails: 25, bytes: 6_000_000, oneMailBytes: 12_000_000 };

/** Everything new in one folder, in batches small enough to keep in one transaction. Nothing in the mailbox is changed by it. */
export async function* readFolder(client: ImapFlow, wanted: Wanted): AsyncGenerator<Batch> {
  const box = await client.mailboxOpen(wanted.folder.path, { readOnly: wanted.readOnly });
  const validity = String(box.uidValidity);
  const isSame = wanted.from !== null && wanted.from.validity === validity && wanted.from.uid < box.uidNext;
  if (wanted.from !== null && !isSame) wanted.onReset();
  const after = isSame && wanted.from !== null ? wanted.from.uid : 0;
  let position: FolderPosition = { validity, uid: after, newest: wanted.from?.newest ?? null };
  const uids = await newUids(client, after, after > 0 ? null : sinceOf(wanted));
  for (const batch of await batches(client, uids)) {
    const items = await itemsOf(client, batch, wanted, validity);
    position = {
      validity,
      uid: Math.max(position.uid, ...batch.map((one) => one.uid)),
      newest: newestOf(batch, position.newest),
    };
    yield { items, position, uids: batch.map((one) => one.uid) };
  }
  // What is there already and too old to be read must not be looked at again.
  if (position.uid < box.uidNext - 1) yield { items: [], position: { ...position, uid: box.uidNext - 1 }, uids: [] };
}

/** After a reset: from the day of the newest mail we hold, since a reset may have been made of an old copy. */
const sinceOf = ({ from, since }: Wanted): Date => {
  const newest = Date.parse(from?.newest ?? '');
  return Number.isNaN(newest) ? since : new Date(newest - 86_400_000);
};

const newUids = async (client: ImapFlow, after: number, since: Date | null): Promise<readonly number[]> => {
  const found = await client.search(since === null ? { uid: `${after + 1}:*` } : { since }, { uid: true });
  if (!Array.isArray(found)) throw new Error('The mail server refused a search');
  // `n:*` always names the last mail, even when its UID is smaller than n.
  return found.filter((uid) => uid > after).toSorted((a, b) => a - b);
};

type Known = { readonly uid: number; readonly size: number; readonly internalDate: string };

const batches = async (client: ImapFlow, uids: readonly number[]): Promise<readonly (readonly Known[])[]> => {
  const made: Known[][] = [];
  let bytes = 0;
  for (let at = 0; at < uids.length; at += 500) {
    const known = await client.fetchAll(
      uids.slice(at, at + 500).join(','),
      { uid: true, size: true, internalDate: true },
      { uid: true },
    );
    for (const one of known.map(knownOf).toSorted((a, b) => a.uid - b.uid)) {
      const last = made.at(-1);
      bytes += Math.min(one.size, limits.oneMailBytes);
      if (last !== undefined && last.length < limits.mails && bytes <= limits.bytes) last.push(one);
      else {
        made.push([one]);
        bytes = one.size;
      }
    }
  }
  return made;
};

const knownOf = (one: FetchMessageObject): Known => ({
  uid: one.uid,
  size: one.size ?? 0,
  internalDate: one.internalDate === undefined ? '' : new Date(one.internalDate).toISOString(),
});

const itemsOf = async (client: ImapFlow, batch: readonly Known[], wanted: Wanted, validity: string) => {
  const [whole, tooLarge] = [
    batch.filter((one) => one.size <= limits.oneMailBytes),
    batch.filter((one) => one.size > limits.oneMailBytes),
  ];
  const fetched = [
    ...(whole.length === 0 ? [] : await client.fetchAll(listed(whole), { uid: true, source: true }, { uid: true })),
    ...(tooLarge.length === 0
      ? []
      : await client.fetchAll(listed(tooLarge), { uid: true, headers: true }, { uid: true })),
  ];
  return batch.flatMap((known) => {
    const mail = fetched.find((one) => one.uid === known.uid);
    // Deleted by somebody between the two questions.
    if (mail === undefined) return [];
    const headers: Record<string, string> = {
      [transportHeaders.ownAddress]: wanted.ownAddress,
      [transportHeaders.role]: wanted.folder.role,
      [transportHeaders.mailbox]: encodeURIComponent(wanted.folder.path),
      [transportHeaders.uid]: String(known.uid),
      [transportHeaders.uidValidity]: validity,
      [transportHeaders.internalDate]: known.internalDate,
    };
    if (mail.source === undefined) headers[transportHeaders.sizeLeftOut] = String(known.size);
    return [{ headers, body: new Uint8Array(mail.source ?? mail.headers ?? Buffer.alloc(0)) }];
  });
};

const listed = (mails: readonly Known[]): string => mails.map((one) => one.uid).join(',');

const newestOf = (batch: readonly Known[], before: string | null): string | null =>
  batch.reduce<string | null>(
    (newest, one) => (newest === null || one.internalDate > newest ? one.internalDate : newest),
    before,
  );
