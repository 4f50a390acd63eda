/** The words of HTML that `cleanHtml` has made: well formed, so its tags can be read one after the other. */
export function textOfHtml(clean: string): { readonly text: string; readonly quoted: string } {
  const written: string[] = [];
  const repeated: string[] = [];
  let historyDepth = 0;
  for (const [, closing, name = '', attributes = '', words] of clean.matchAll(
    /<(\/?)([a-z][a-z0-9]*)([^<>]*)>|([^<>]+)/g,
  )) {
    const out = historyDepth > 0 ? repeated : written;
    if (words !== undefined) out.push(unescaped(words).replace(/[ \t\r\n\u00a0]+/g, ' '));
    else if (closing === '' && (historyDepth > 0 || attributes.includes('data-quoted')) && !alone.has(name))
      historyDepth += 1;
    else if (closing === '/' && historyDepth > 0) historyDepth -= 1;
    if (words === undefined) out.push(breakOf(name, closing === '/'));
  }
  return { text: tidy(written), quoted: tidy(repeated) };
}

const breakOf = (name: string, closes: boolean): string => {
  if (name === 'br' || name === 'hr') return '\n';
  if (name === 'td' || name === 'th') return closes ? ' ' : '';
  if (name === 'li') return closes ? '\n' : '\n- ';
  if (name === 'p' || /^h\d$/.test(name)) return closes ? '\n\n' : '\n';
  return blocks.has(name) ? '\n' : '';
};

const blocks = new Set([
  'div',
  'tr',
  'table',
  'ul',
  'ol',
  'blockquote',
  'pre',
  'section',
  'article',
  'header',
  'footer',
  'center',
  'address',
  'dl',
  'dt',
  'dd',
]);
const alone = new Set(['br', 'hr', 'img', 'col']);

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');

const tidy = (pieces: readonly string[]): string => {
  const lines = pieces
    .join('')
    .split('\n')
    .map((line) => line.trim());
  return lines
    .filter((line, at) => line !== '' || (lines[at - 1] ?? '') !== '')
    .join('\n')
    .trim();
};
