/** What is turned into what without recording it again: Opus moves from WebM to Ogg. AAC cannot be in Ogg. */
const becomes: Readonly<Record<string, readonly string[]>> = { 'audio/webm': ['audio/ogg'] };

/**
 * The container in which a recording leaves for a network that plays these, or null when it cannot: then it goes as a file or not at
 * all, and whoever records is told before.
 * @param containers the manifest's `voice`, best first
 */
export function leavesIn(recorded: string, containers: readonly string[]): string | null {
  const [mime, ...wanted] = [recorded, ...containers].map(plain);
  if (mime === undefined) return null;
  if (wanted.includes(mime)) return mime;
  return wanted.find((each) => becomes[mime]?.includes(each)) ?? null;
}

/** `audio/ogg; codecs=opus` is `audio/ogg`. */
const plain = (mime: string): string => mime.split(';')[0]?.trim().toLowerCase() ?? mime;
