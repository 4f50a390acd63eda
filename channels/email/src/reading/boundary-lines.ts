/**
 * How many lines of the mail could start a part, counted up to `enough` and without building anything: a mail of 20 MB can hold a
 * million parts, and a parser keeps an object for each.
 */
export function boundaryLines(body: Uint8Array, enough: number): number {
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
  const boundaries = new Set<string>();
  for (const [, quoted, plain] of text.matchAll(
    /boundary\s{0,10}=\s{0,10}(?:"([^"\r\n]{1,200})"|([^\s";]{1,200}))/gi,
  )) {
    boundaries.add((quoted ?? plain ?? '').trimEnd());
    if (boundaries.size >= enough) return enough;
  }
  if (boundaries.size === 0) return 0;
  let count = 0;
  for (let at = text.indexOf('\n--'); at !== -1 && count < enough; at = text.indexOf('\n--', at + 1)) {
    const end = text.indexOf('\n', at + 1);
    const line = text.slice(at + 3, Math.min(end === -1 ? text.length : end, at + 300)).trimEnd();
    if (boundaries.has(line)) count += 1;
  }
  return count;
}
