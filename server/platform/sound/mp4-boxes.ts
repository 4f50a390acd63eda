/** The boxes of this name, without their headers (ISO/IEC 14496-12 §4.2). Pieces of the same memory: their place in the file can be told. */
export function boxesIn(bytes: Buffer, name: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at + 8 <= bytes.length;) {
    const short = bytes.readUInt32BE(at);
    const isLong = short === 1 && at + 16 <= bytes.length;
    const size = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? bytes.length - at : short;
    if (size < 8) break;
    if (bytes.toString('latin1', at + 4, at + 8) === name)
      found.push(bytes.subarray(at + (isLong ? 16 : 8), at + size));
    at += size;
  }
  return found;
}

export const within = (bytes: Buffer, path: readonly string[]): Buffer[] =>
  path.reduce((boxes, name) => boxes.flatMap((box) => boxesIn(box, name)), [bytes]);

/** Zero beyond the end. */
export const wordAt = (bytes: Buffer, at: number): number => (at + 4 <= bytes.length ? bytes.readUInt32BE(at) : 0);

export const box = (name: string, ...contents: readonly Uint8Array[]): Buffer => {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(8 + contents.reduce((sum, each) => sum + each.length, 0));
  header.write(name, 4, 'latin1');
  return Buffer.concat([header, ...contents]);
};
