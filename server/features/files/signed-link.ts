import { instant, plus, type Instant } from '@tertulia/contract';
import type { Desk } from '../../desk/index.ts';

const PURPOSE = 'file link';
/** Vendors fetch within minutes; some try again for an hour. */
const VALID_MS = 2 * 3_600_000;

/** An address where a vendor can fetch this file for a while without any sign-in. */
export function publicFileUrl(desk: Desk, workspaceId: string, fileId: string): string {
  const text = `${workspaceId}/${fileId}/${plus(desk.clock.now(), VALID_MS)}`;
  return `${desk.origin}/f/${text}/${desk.vault.sign(PURPOSE, text)}`;
}

export type SignedFile = { readonly workspaceId: string; readonly fileId: string; readonly until: Instant };

/** Null for whatever we have not signed. */
export function readSignedLink(desk: Desk, signed: string): SignedFile | null {
  const [, text = '', workspaceId = '', fileId = '', until = '', signature = ''] =
    /^(([0-9a-f-]{36})\/([0-9a-f-]{36})\/(\d{13}))\/([\w-]{43})$/.exec(signed) ?? [];
  if (!desk.vault.signs(PURPOSE, text, signature)) return null;
  return { workspaceId, fileId, until: instant(Number(until)) };
}
