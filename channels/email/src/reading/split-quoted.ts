export type Words = {
  /** What this writer wrote now. */
  readonly text: string;
  /** What they repeated of earlier mail, and their signature. */
  readonly quoted: string;
};

/**
 * Takes the new words of a mail apart from the history below them. When in doubt nothing is taken away: answers written between the
 * quoted lines, and forwarded mail, stay whole.
 */
export function splitQuoted(whole: string): Words {
  const lines = whole.replace(/\r\n?/g, '\n').split('\n');
  const below = belowTheQuote(lines);
  if (below !== null) return below;
  const cut = historyStart(lines);
  const [above, history] = [lines.slice(0, cut), lines.slice(cut)];
  const own = signatureStart(above);
  const text = joined(above.slice(0, own));
  const quoted = joined([...above.slice(own), ...history]);
  // A mail of nothing but history is somebody's way of showing it to us.
  return text === '' ? { text: joined(lines), quoted: '' } : { text, quoted };
}

/** The first line that announces earlier mail, or the block of quoted lines that ends the mail; the length if there is none. */
const historyStart = (lines: readonly string[]): number => {
  const announced = lines.findIndex((line, at) => announcesHistory(line, lines[at + 1] ?? '', lines[at + 2] ?? ''));
  if (announced !== -1) return endsInHistory(lines, announced) ? announced : lines.length;
  let start = lines.length;
  while (start > 0 && (isQuoted(lines[start - 1] ?? '') || (lines[start - 1] ?? '').trim() === '')) start -= 1;
  return lines.slice(start).some(isQuoted) ? start : lines.length;
};

const announcesHistory = (line: string, next: string, afterNext: string): boolean => {
  if (line.length > 400) return false;
  if (
    /^\s*-{2,}\s*(original message|mensaje original|ursprüngliche nachricht|message d'origine)\s*-{2,}\s*$/i.test(line)
  )
    return true;
  if (/^_{20,}\s*$/.test(line)) return isHeaderBlock(next, afterNext);
  if (isHeaderBlock(line, next)) return true;
  // "On … wrote:" is broken over two lines by many programs.
  return (
    attribution.test(line) ||
    (/^(on|el|le|am|em|il)\s/i.test(line) &&
      !line.trimEnd().endsWith(':') &&
      attribution.test(`${line} ${next.slice(0, 200)}`))
  );
};

const attribution =
  /^\s*(on|el|le|am|em|il)\s.{4,300}\s(wrote|escribió|escribio|a écrit|schrieb.{0,80}|escreveu|ha scritto)\s?:\s*$/i;

/** Outlook's way: "From: … Sent: …" without any sign of quoting. */
const isHeaderBlock = (line: string, next: string): boolean =>
  /^\*?(from|de|von|da):\*?\s\S/i.test(line) &&
  /^\*?(sent|enviado( el)?|enviada em|date|fecha|gesendet|envoyé|to|para):\*?\s\S/i.test(next);

/** Below an announcement there must be nothing of the writer's own: quoted lines only, or Outlook's unmarked history. */
const endsInHistory = (lines: readonly string[], announced: number): boolean => {
  const below = lines.slice(announced + 1).filter((line) => line.trim() !== '');
  const firstQuoted = below.findIndex(isQuoted);
  if (firstQuoted === -1 || firstQuoted > 2) return true;
  return below.slice(firstQuoted).every(isQuoted);
};

/** The mail begins with one quoted block, and the answer stands below it: that block is the history. */
const belowTheQuote = (lines: readonly string[]): Words | null => {
  const first = lines.findIndex(isQuoted);
  const above = lines.slice(0, Math.max(0, first)).filter((line) => line.trim() !== '');
  if (first === -1 || above.length > 2 || (above.length > 0 && !announcesHistory(above[0] ?? '', above[1] ?? '', '')))
    return null;
  let end = first;
  while (end < lines.length && (isQuoted(lines[end] ?? '') || (lines[end] ?? '').trim() === '')) end += 1;
  const below = lines.slice(end);
  if (below.length === 0 || below.some(isQuoted)) return null;
  const own = signatureStart(below);
  const text = joined(below.slice(0, own));
  return text === '' ? null : { text, quoted: joined([...lines.slice(0, end), ...below.slice(own)]) };
};

const signatureStart = (lines: readonly string[]): number => {
  const delimiter = lines.findLastIndex((line) => line === '-- ' || line === '--');
  if (delimiter !== -1 && lines.length - delimiter <= 15) return delimiter;
  let last = lines.length - 1;
  while (last >= 0 && (lines[last] ?? '').trim() === '') last -= 1;
  return last >= 0 &&
    /^(sent from my|get outlook for|enviado desde( mi)?|obtener outlook para|enviado do meu)\s.{0,60}$/i.test(
      (lines[last] ?? '').trim(),
    )
    ? last
    : lines.length;
};

const isQuoted = (line: string): boolean => /^\s{0,3}>/.test(line);

const joined = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
