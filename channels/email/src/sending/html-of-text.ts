/** The HTML twin of a plain answer: paragraphs, line breaks and links, everything else escaped; who wrote it below. */
export function htmlOfText(text: string, signedBy: string | null): string {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .filter((one) => one.trim() !== '');
  const body = paragraphs
    .map((one) => `<p style="margin:0 0 1em">${one.split('\n').map(lineHtml).join('<br>\n')}</p>`)
    .join('\n');
  const signature = signedBy === null ? '' : `\n<p style="margin:0;color:#666">${escaped(signedBy)}</p>`;
  return `<!doctype html>\n<html><body style="font-family:sans-serif;font-size:15px;line-height:1.5">\n${body}${signature}\n</body></html>\n`;
}

const lineHtml = (line: string): string => {
  let html = '';
  let from = 0;
  for (const match of line.matchAll(/https?:\/\/[^\s<>"']{1,2000}/g)) {
    const url = match[0].replace(/[.,;:!?)\]]+$/, '');
    html += `${escaped(line.slice(from, match.index))}<a href="${escaped(url)}">${escaped(url)}</a>`;
    from = match.index + url.length;
  }
  return html + escaped(line.slice(from));
};

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
