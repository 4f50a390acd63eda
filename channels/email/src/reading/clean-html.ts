import sanitizeHtml from 'sanitize-html';
import { cleanStyle, messageHtml } from '@tertulia/channel-kit';

/** Cleaning takes the square of the depth: real mail, tables in tables, stays below fifty. */
const limits = { length: 500_000, depth: 300 };

/** Whether `cleanHtml` may be asked: counted without a parser, so a tag that is never closed counts for the rest of the mail. */
export function canBeCleaned(html: string): boolean {
  if (html.length > limits.length) return false;
  let depth = 0;
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (alone.has(name.toLowerCase())) continue;
    depth = closing === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > limits.depth) return false;
  }
  return true;
}

// What has no end tag, or whose end tag is usually left out.
const alone = new Set([
  'br',
  'hr',
  'img',
  'meta',
  'link',
  'input',
  'col',
  'area',
  'base',
  'wbr',
  'p',
  'li',
  'td',
  'th',
  'tr',
  'o',
]);

/**
 * What is left of a mail's HTML is words, tables, plain styles and pictures: nothing that runs, asks, loads or covers the screen.
 * Remote pictures become `data-src`, so that nobody learns that the mail was opened; pictures inside the mail become `data-cid`.
 */
export function cleanHtml(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: [...messageHtml.tags],
    allowedAttributes: Object.fromEntries(
      Object.entries(messageHtml.attributes).map(([tag, names]) => [tag, [...names]]),
    ),
    allowedSchemes: [...messageHtml.linkSchemes],
    allowedSchemesByTag: { img: ['data'] },
    allowProtocolRelative: false,
    nonTextTags: [
      'style',
      'script',
      'textarea',
      'option',
      'noscript',
      'title',
      'head',
      'svg',
      'math',
      'iframe',
      'object',
      'template',
      'select',
    ],
    nestingLimit: 100,
    parseStyleAttributes: false,
    transformTags: { '*': transform },
  });
}

type Tag = { tagName: string; attribs: Record<string, string> };

const transform = (tagName: string, attribs: Record<string, string>): Tag => {
  const { class: className = '', id = '', style = '', ...rest } = attribs;
  const kept: Record<string, string> = tagName === 'img' ? image(rest) : rest;
  const cleaned = cleanStyle(style);
  if (cleaned !== '') kept['style'] = cleaned;
  if (tagName === 'a') Object.assign(kept, { target: '_blank', rel: 'noopener noreferrer nofollow' });
  // A link without a place of its own would lead into the desk.
  if (tagName === 'a' && !isOutsideLink(kept['href'] ?? '')) delete kept['href'];
  if (isHistory(tagName, className, id, rest['type'])) kept['data-quoted'] = '';
  else delete kept['data-quoted'];
  return { tagName, attribs: kept };
};

/** A picture is shown from the mail itself or not at all: its address is kept for whoever asks for it. */
const image = ({ src = '', alt = '', width, height }: Record<string, string>): Record<string, string> => {
  const size = { ...(isSize(width) ? { width } : {}), ...(isSize(height) ? { height } : {}) };
  if (/^cid:/i.test(src)) return { 'data-cid': src.slice(4, 300), alt, ...size };
  if (/^data:image\/(png|jpe?g|gif|webp);base64,[a-z0-9+/=\s]*$/i.test(src)) return { src, alt, ...size };
  return /^https?:\/\//i.test(src) && src.length <= 4_000 ? { 'data-src': src, alt, ...size } : { alt, ...size };
};

const isOutsideLink = (href: string): boolean =>
  messageHtml.linkSchemes.some((scheme) => href.trim().toLowerCase().startsWith(`${scheme}:`));

const isSize = (value: string | undefined): value is string => value !== undefined && /^\d{1,4}(px|%)?$/.test(value);

/** How the common mail programs mark what they repeat. */
const isHistory = (tagName: string, className: string, id: string, type: string | undefined): boolean =>
  (tagName === 'blockquote' && (type === 'cite' || /gmail_quote|cite/.test(className))) ||
  /\b(gmail_quote|gmail_quote_container|yahoo_quoted|moz-cite-prefix|protonmail_quote|tutanota_quote|zmail_extra)\b/.test(
    className,
  ) ||
  /^(divRplyFwdMsg|appendonsend|mail-editor-reference-message-container|OLK_SRC_BODY_SECTION)$/.test(id);
