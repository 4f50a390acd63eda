import type { InboundPart } from '@tertulia/channel-kit';
import type { Email } from 'postal-mime';
import { canBeCleaned, cleanHtml } from './clean-html.ts';
import { notShown, notShownPart } from './not-shown.ts';
import { splitQuoted, type Words } from './split-quoted.ts';
import { textOfHtml } from './text-of-html.ts';

/** The words of the mail, new ones first, beside its HTML for those who want to see it as it was sent. */
export function textParts(email: Email): readonly InboundPart[] {
  const given = email.html ?? '';
  const cleaned = given !== '' && canBeCleaned(given) ? readable(cleanHtml(given)) : null;
  // Escaping can make four signs of one.
  const html = cleaned !== null && cleaned.length <= longestClean ? cleaned : null;
  const words = wordsOf(email.text ?? '', html ?? unformatted(given));
  const leftOut = given !== '' && html === null ? [notShownPart(notShown.formatted)] : [];
  if (words.text === '' && words.quoted === '' && (html === null || !/<img /.test(html))) return leftOut;
  const part: InboundPart = {
    type: 'text',
    text: words.text.slice(0, longestText).toWellFormed(),
    ...(html !== null && html.trim() !== '' ? { html } : {}),
    ...(words.quoted !== '' ? { quoted: words.quoted.slice(0, longestText).toWellFormed() } : {}),
  };
  return [part, ...leftOut];
}

const wordsOf = (plain: string, html: string): Words => {
  // Some programs send an empty plain part beside the HTML, or one that only says "use a better program".
  const fromPlain = plain.trim() === '' ? null : splitQuoted(readable(plain.slice(0, longestText * 2)));
  if (fromPlain !== null && (html === '' || fromPlain.text.length > 0)) return fromPlain;
  const fromHtml = textOfHtml(html);
  if (fromHtml.quoted !== '') return fromHtml.text === '' ? { text: fromHtml.quoted, quoted: '' } : fromHtml;
  return splitQuoted(fromHtml.text);
};

/** The words of HTML that is too much for the parser: whatever stands outside a tag. */
const unformatted = (html: string): string =>
  readable(
    html
      .slice(0, longestText * 2)
      .replace(/<(script|style)\b[^<]{0,100000}/gi, ' ')
      .replace(/<[^<>]*>?/g, ' '),
  );

/** PostgreSQL keeps no NUL, and nobody reads the other control signs. */
const readable = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]|\ufeff/gu, '').toWellFormed();

const longestText = 200_000;
const longestClean = 600_000;
