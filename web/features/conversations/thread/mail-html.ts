export type SafeMail = { readonly html: string; readonly hasRemoteImages: boolean; readonly hasQuote: boolean };

const remote = /^(https?:)?\/\//i;
const kept = new Set([
  'P',
  'BR',
  'HR',
  'DIV',
  'SPAN',
  'B',
  'STRONG',
  'I',
  'EM',
  'U',
  'S',
  'SMALL',
  'SUB',
  'SUP',
  'A',
  'UL',
  'OL',
  'LI',
  'BLOCKQUOTE',
  'PRE',
  'CODE',
  'TABLE',
  'CAPTION',
  'THEAD',
  'TBODY',
  'TFOOT',
  'TR',
  'TD',
  'TH',
  'IMG',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'CENTER',
  'FONT',
  'DL',
  'DT',
  'DD',
  'FIGURE',
  'FIGCAPTION',
]);
const keptAttributes = new Set([
  'href',
  'src',
  'alt',
  'title',
  'width',
  'height',
  'colspan',
  'rowspan',
  'align',
  'dir',
  'lang',
]);

/**
 * The server has sanitised this already; here it is read once more as an inert document, so that one mistake is not enough.
 * Remote images lose their address until somebody asks for them: fetching one tells the sender that it was opened.
 */
export function safeMail(
  html: string,
  showImages: boolean,
  inlineFile: (contentId: string) => string | null,
  historyLabel: string,
): SafeMail {
  const page = new DOMParser().parseFromString(html, 'text/html');
  let hasRemoteImages = false;
  for (const element of [...page.body.querySelectorAll('*')]) {
    if (!kept.has(element.tagName)) {
      // what only wraps words gives them back; what is no words goes whole
      if (
        /^(SCRIPT|STYLE|TEMPLATE|IFRAME|OBJECT|EMBED|SVG|MATH|FORM|INPUT|BUTTON|LINK|META|BASE|NOSCRIPT|TITLE)$/i.test(
          element.tagName,
        )
      )
        element.remove();
      else element.replaceWith(...element.childNodes);
      continue;
    }
    const { src = '', cid, quoted } = dataOf(element);
    for (const { name } of [...element.attributes]) if (!keptAttributes.has(name)) element.removeAttribute(name);
    if (quoted) element.setAttribute('data-quoted', '');
    if (element.tagName === 'IMG' && cid !== undefined) element.setAttribute('src', `cid:${cid}`);
    else if (element.tagName === 'IMG' && src !== '') element.setAttribute('src', src);
    if (element.tagName === 'A') follow(element);
    if (element.tagName === 'IMG') {
      hasRemoteImages = picture(element, showImages, inlineFile) || hasRemoteImages;
      if (!element.hasAttribute('src')) standIn(page, element);
    }
  }
  foldHistory(page, historyLabel);
  return { html: page.body.innerHTML, hasRemoteImages, hasQuote: page.body.querySelector('blockquote') !== null };
}

/** What the server wrote about an element: a picture's address that must not load by itself, and what the writer only repeats. */
const dataOf = (element: Element): { src?: string | undefined; cid?: string | undefined; quoted: boolean } => ({
  src: element.getAttribute('data-src') ?? undefined,
  cid: element.getAttribute('data-cid') ?? undefined,
  quoted: element.hasAttribute('data-quoted'),
});

/** Earlier mail that is repeated below the new words opens on demand. */
function foldHistory(page: Document, label: string): void {
  for (const element of page.body.querySelectorAll('[data-quoted]')) {
    if (element.parentElement?.closest('[data-quoted], details')) continue;
    const fold = page.createElement('details');
    const title = page.createElement('summary');
    title.textContent = label;
    element.replaceWith(fold);
    fold.append(title, element);
  }
}

function follow(element: Element): void {
  if (!/^(https?:|mailto:|tel:)/i.test(element.getAttribute('href') ?? '')) element.removeAttribute('href');
  element.setAttribute('target', '_blank');
  element.setAttribute('rel', 'noreferrer noopener nofollow');
}

/** What stands where a picture does not: its words in its place, and for the dot that only counts readers nothing. The browser's own sign would say that something is broken. */
function standIn(page: Document, element: Element): void {
  const sides = ['width', 'height'].map((side) => Number.parseInt(element.getAttribute(side) ?? '', 10));
  if (sides.some((side) => side <= 2)) {
    element.remove();
    return;
  }
  const place = page.createElement('span');
  place.setAttribute('data-picture', '');
  place.textContent = (element.getAttribute('alt') ?? '').trim();
  element.replaceWith(place);
}

/** True when the picture is elsewhere and not shown. */
function picture(element: Element, showImages: boolean, inlineFile: (contentId: string) => string | null): boolean {
  const source = element.getAttribute('src') ?? '';
  if (source.toLowerCase().startsWith('cid:')) {
    const file = inlineFile(source.slice(4));
    if (file) element.setAttribute('src', file);
    else element.removeAttribute('src');
    return false;
  }
  if (source.startsWith('/api/')) return false; // the server's own door for pictures from outside, or a kept file
  if (showImages && remote.test(source)) {
    element.setAttribute(
      'src',
      `/api/v1/remote-image?url=${encodeURIComponent(source.startsWith('//') ? `https:${source}` : source)}`,
    );
    return false;
  }
  element.removeAttribute('src');
  return remote.test(source);
}
