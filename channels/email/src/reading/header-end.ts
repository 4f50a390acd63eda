/** Where the headers end: the index of the first empty line, or the length where there is none. */
export function headerEnd(body: Uint8Array): number {
  for (let at = body.indexOf(lineFeed); at !== -1; at = body.indexOf(lineFeed, at + 1)) {
    const next = body[at + 1] === carriageReturn ? at + 2 : at + 1;
    if (body[next] === lineFeed) return at + 1;
  }
  return body.length;
}

const lineFeed = 10;
const carriageReturn = 13;
