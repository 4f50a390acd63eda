import { cleanStyle } from './clean-style.ts';
import { messageHtml } from './message-html.ts';

/**
 * Is this exactly what `messageHtml` allows, written out plainly? Reads the marks and no tree, in one pass: what a lenient parser would
 * repair, or might read otherwise than the next one, is a no.
 */
export function isMessageHtml(html: string): boolean {
  let at = 0;
  for (let open = html.indexOf('<'); open !== -1; open = html.indexOf('<', at)) {
    mark.lastIndex = open;
    const found = mark.exec(html);
    if (found === null) return false;
    const [whole, closing = '', name = '', attributes = ''] = found;
    if (!tags.has(name) || (closing !== '' && attributes !== '')) return false;
    for (const [, key = '', value = ''] of attributes.matchAll(attribute))
      if (!isAllowed(name, key, value)) return false;
    at = open + whole.length;
  }
  return true;
}

const attribute = / ([a-z-]+)(?:="([^"<>]*)")?/gy;
const mark = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)( \/)?>/y;

const tags = new Set<string>(messageHtml.tags);
const attributes = new Map<string, ReadonlySet<string>>(
  Object.entries(messageHtml.attributes).map(([tag, names]) => [tag, new Set<string>(names)]),
);

const isAllowed = (tag: string, key: string, written: string): boolean => {
  if (attributes.get('*')?.has(key) !== true && attributes.get(tag)?.has(key) !== true) return false;
  if (/&(?!(?:amp|lt|gt|quot);)/.test(written)) return false;
  const value = written
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  if (key === 'style') return cleanStyle(value) === value;
  if (key === 'href') return link.test(value);
  if (key === 'src') return picture.test(value);
  if (key === 'data-src') return /^https?:\/\//i.test(value);
  if (key === 'target') return value === '_blank';
  return true;
};

const link = new RegExp(`^\\s*(?:${messageHtml.linkSchemes.join('|')}):`, 'i');
const picture = /^data:image\/(?:png|jpe?g|gif|webp);base64,[a-z0-9+/=\s]*$/i;
