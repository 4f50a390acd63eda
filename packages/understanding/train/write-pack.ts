import { gzipSync } from 'node:zlib';
import type { Head, LinearModel } from '../src/linear/model.ts';
import type { PackHeader } from '../src/linear/pack.ts';

/** The bytes of a pack, the same for the same models: no time, no machine, no order of chance in them. */
export function packBytes(name: 'core' | 'research', models: readonly LinearModel[]): Buffer {
  const header: PackHeader = {
    format: 1,
    name,
    models: models.map(({ name: named, bits, reads, heads }) => ({
      name: named,
      bits,
      ...(reads === undefined ? {} : { reads }),
      heads: heads.map(withoutWeights),
    })),
  };
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const weights = models.flatMap((model) =>
    model.heads.map((head) => Buffer.from(head.weights.buffer, head.weights.byteOffset, head.weights.length)),
  );
  return gzipSync(Buffer.concat([length, text, ...weights]), { level: 9 });
}

function withoutWeights(head: Head): Omit<Head, 'weights'> {
  const { label, unit, bias, offset, slope, shift, thresholds } = head;
  return { label, unit, bias, offset, slope, shift, thresholds };
}
