import PostalMime, { type Email } from 'postal-mime';
import { boundaryLines } from './boundary-lines.ts';
import type { Words } from '@tertulia/contract';
import { headerEnd } from './header-end.ts';
import { notShown } from './not-shown.ts';

export type OpenedMail = {
  readonly email: Email;
  /** Why only the headers could be read, for the reader. */
  readonly leftOut: Words | null;
};

// The parser keeps an object for every line: 12 MB of base64 are 160,000 of them, and a mail of nothing but line ends would be millions.
const limits = { parts: 500, nesting: 40, headerBytes: 256 * 1024, lines: 250_000 };

/** Never throws: a mail that cannot be opened whole is opened as its headers, and null is a mail with no readable header at all. */
export async function openMail(body: Uint8Array): Promise<OpenedMail | null> {
  if (boundaryLines(body, limits.parts) >= limits.parts) return headersOf(body, notShown.tooManyParts);
  if (linesIn(body) > limits.lines) return headersOf(body, notShown.tooManyLines);
  try {
    const email = await PostalMime.parse(body, {
      // A mail in a mail is a file: its words are not this writer's.
      forceRfc822Attachments: true,
      maxNestingDepth: limits.nesting,
      maxHeadersSize: limits.headerBytes,
    });
    return { email, leftOut: null };
  } catch {
    // The parser refuses by throwing; the reader is told below, so nothing is hidden.
    return headersOf(body, notShown.broken);
  }
}

const linesIn = (body: Uint8Array): number => {
  let count = 0;
  for (const byte of body) if (byte === 10) count += 1;
  return count;
};

/** What can still be shown of a mail that is not opened whole. */
export const headersOf = async (body: Uint8Array, leftOut: Words): Promise<OpenedMail | null> => {
  const head = body.subarray(0, Math.min(headerEnd(body), limits.headerBytes - 1024));
  try {
    return { email: await PostalMime.parse(head, { maxHeadersSize: limits.headerBytes }), leftOut };
  } catch {
    return null;
  }
};
