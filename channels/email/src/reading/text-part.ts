import type { InboundPart } from '@tertulia/channel-kit';
import type { Email } from 'postal-mime';
import { cleanHtml, longestHtml } from './clean-html.ts';
import { splitQuoted, type Words } from './split-quoted.ts';
import { textOfHtml } from './text-of-html.ts';

/** The words of the mail, new ones first, beside its HTML for those who want to see it as it was sent. */
export function textParts(email: Email): readonly InboundPart[] {
  const html = email.html !== undefined && email.html.length <= longestHtml ? readable(cleanHtml(email.html)) : null;
  const words = wordsOf(email.text ?? '', html);
  const tooLong: readonly InboundPart[] =
    email.html !== undefined && html === null
      ? [
          {
            type: 'unsupported',
            summary: 'The formatted version of this message is too long to show. The original is kept.',
          },
        ]
      : [];
  if (words.text === '' && words.quoted === '' && (html === null || !/<img /.test(html))) return tooLong;
  const part: InboundPart = {
    type: 'text',
    text: words.text.slice(0, longestText).toWellFormed(),
    ...(html !== null && html.trim() !== '' ? { html } : {}),
    ...(words.quoted !== '' ? { quoted: words.quoted.slice(0, longestText).toWellFormed() } : {}),
  };
  return [part, ...tooLong];
}

const wordsOf = (plain: string, html: string | null): Words => {
  // Some programs send an empty plain part beside the HTML, or one that only says "use a better program".
  const fromPlain = plain.trim() === '' ? null : splitQuoted(readable(plain.slice(0, longestText * 2)));
  if (fromPlain !== null && (html === null || fromPlain.text.length > 0)) return fromPlain;
  if (html === null) return { text: '', quoted: '' };
  const fromHtml = textOfHtml(html);
  if (fromHtml.quoted !== '') return fromHtml.text === '' ? { text: fromHtml.quoted, quoted: '' } : fromHtml;
  return splitQuoted(fromHtml.text);
};

/** PostgreSQL keeps no NUL, and nobody reads the other control signs. */
const readable = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]|\ufeff/gu, '').toWellFormed();

const longestText = 200_000;
