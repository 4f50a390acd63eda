import { expect, test } from 'vitest';
import { onnxBytes } from './onnx-bytes.ts';

const head = {
  label: 'off',
  weights: Int8Array.of(0, 127, -127, 4),
  unit: 0.5,
  bias: -1,
  offset: 0,
  slope: -2,
  shift: 0.25,
  thresholds: { P80: null, P90: null, P95: null, best: 0.5 },
};

test('an ONNX file of ours holds the graph a runtime expects, and the weights of the pack', () => {
  const model = fields(onnxBytes(head, 2));
  expect(model.map(({ field }) => field)).toEqual([1, 2, 7, 8]);
  const graph = fields(model[2]?.inside ?? Buffer.alloc(0));
  const nodes = graph.filter(({ field }) => field === 1).map(({ inside }) => fields(inside).map(said));
  expect(nodes).toEqual([
    ['features', 'weights', 'pulled', 'MatMul'],
    ['pulled', 'bias', 'scores', 'Add'],
  ]);
  const [weights, bias] = graph.filter(({ field }) => field === 5).map(({ inside }) => fields(inside).at(-1)?.inside);
  expect(floats(weights)).toEqual([0, 0, 0, 127, 0, -127, 0, 4]);
  expect(floats(bias)).toEqual([0, -2.25]);
});

type Field = { field: number; inside: Buffer };

/** Reads one level of a message: what has a length is kept, plain numbers are empty. */
function fields(bytes: Buffer): Field[] {
  const found: Field[] = [];
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length) {
    const key = varint();
    const length = varint();
    if ((key & 7) === 2) found.push({ field: key >> 3, inside: bytes.subarray(at, (at += length)) });
    else found.push({ field: key >> 3, inside: Buffer.alloc(0) });
  }
  return found;
}

const said = ({ inside }: Field): string => inside.toString();

const floats = (bytes: Buffer | undefined): number[] => [
  ...new Float32Array(Uint8Array.from(bytes ?? Buffer.alloc(0)).buffer),
];
