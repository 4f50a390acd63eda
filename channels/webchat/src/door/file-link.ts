import { fileLinkHours } from '../limits.ts';

const hourMs = 3_600_000;

/** A link that opens one file for a day. It changes once an hour at most, so that a browser's cache keeps working. */
export function fileLink(fileId: string, now: number, sign: (text: string) => string): string {
  const until = (Math.ceil(now / hourMs) + fileLinkHours) * hourMs;
  return `/files/${fileId}?until=${until}&by=${sign(`file:${fileId}:${until}`)}`;
}

export function opensFile(
  fileId: string,
  query: Readonly<Record<string, string>>,
  now: number,
  signs: (text: string, signature: string) => boolean,
): boolean {
  const until = query['until'] ?? '';
  return /^\d{1,15}$/u.test(until) && Number(until) >= now && signs(`file:${fileId}:${until}`, query['by'] ?? '');
}
