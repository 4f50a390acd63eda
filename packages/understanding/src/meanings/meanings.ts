import { shortText } from '../text/short-text.ts';
import { tokens } from '../text/tokens.ts';

/**
 * What English words and pairs of words mean, as directions learned from a larger reader of sentences: "parcel" lies near
 * "package" though they share no letters. Optional: without them topics are told by words and letters alone.
 */
export type Meanings = {
  readonly size: number;
  /** The direction of a text, as long as the share of its words that are known: 0 for a text in a language it does not know. */
  of(text: string): Float32Array;
};

type MeaningsHeader = { format: 1; size: number; known: string };

/** Reads unpacked meanings: four bytes of header length, the header in JSON (what is known, a line each), then `size` bytes for each. */
export function readMeanings(bytes: Uint8Array): Meanings {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  // Written by train/teach-meanings.ts; another format is refused just below.
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as MeaningsHeader;
  if (header.format !== 1) throw new Error(`understanding.meanings_format: ${String(header.format)}`);
  const index = new Map(header.known.split('\n').map((known, at) => [known, at]));
  const vectors = new Int8Array(bytes.buffer, bytes.byteOffset + 4 + length);
  const { size } = header;
  return { size, of: (text) => direction(pieces(text), index, vectors, size) };
}

/** The words of a text and its pairs of neighbours, as the models see them. */
export function pieces(text: string): string[] {
  const said = tokens(shortText(text))
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map((token) => token.text);
  return [...said, ...said.slice(1).map((word, at) => `${said[at] ?? ''} ${word}`)];
}

function direction(
  said: readonly string[],
  index: ReadonlyMap<string, number>,
  vectors: Int8Array,
  size: number,
): Float32Array {
  const sum = new Float32Array(size);
  let [words, known] = [0, 0];
  for (const piece of said) {
    const isWord = !piece.includes(' ');
    if (isWord) words += 1;
    const at = index.get(piece);
    if (at === undefined) continue;
    if (isWord) known += 1;
    for (let k = 0; k < size; k += 1) sum[k] = (sum[k] ?? 0) + (vectors[at * size + k] ?? 0);
  }
  let squares = 0;
  for (const value of sum) squares += value * value;
  const scale = squares === 0 ? 0 : known / words / Math.sqrt(squares);
  return sum.map((value) => value * scale);
}
