import PostalMime, { type Email } from 'postal-mime';
import { boundaryLines } from './boundary-lines.ts';
import { headerEnd } from './header-end.ts';

export type OpenedMail = {
  readonly email: Email;
  /** Why only the headers could be read, for the reader. */
  readonly leftOut: string | null;
};

const limits = { parts: 500, nesting: 40, headerBytes: 256 * 1024 };

/** Never throws: a mail that cannot be opened whole is opened as its headers, and null is a mail with no readable header at all. */
export async function openMail(body: Uint8Array): Promise<OpenedMail | null> {
  if (boundaryLines(body, limits.parts) >= limits.parts)
    return headersOf(body, 'The message has too many parts to show. The original is kept.');
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
    return headersOf(body, 'The message is broken or nested too deeply to show. The original is kept.');
  }
}

const headersOf = async (body: Uint8Array, leftOut: string): Promise<OpenedMail | null> => {
  const head = body.subarray(0, Math.min(headerEnd(body), limits.headerBytes - 1024));
  try {
    return { email: await PostalMime.parse(head, { maxHeadersSize: limits.headerBytes }), leftOut };
  } catch {
    return null;
  }
};
