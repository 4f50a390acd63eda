import type { Head } from '../src/linear/model.ts';

/**
 * One of our yes-or-no models as an ONNX file: hashed features in, two scores out whose softmax is the probability of the
 * pack. Written by hand as protocol buffers (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto, 2026-11-22).
 */
export function onnxBytes(head: Head, bits: number): Buffer {
  const size = 1 << bits;
  const weights = new Float32Array(2 * size);
  for (let place = 0; place < size; place += 1)
    weights[2 * place + 1] = -head.slope * head.unit * (head.weights[place] ?? 0);
  const bias = Float32Array.of(0, -head.slope * head.bias - head.shift);
  const graph = [
    bytes(1, [text(1, 'features'), text(1, 'weights'), text(2, 'pulled'), text(4, 'MatMul')]),
    bytes(1, [text(1, 'pulled'), text(1, 'bias'), text(2, 'scores'), text(4, 'Add')]),
    text(2, head.label),
    bytes(5, numbers('weights', [size, 2], weights)),
    bytes(5, numbers('bias', [2], bias)),
    bytes(11, shaped('features', [1, size])),
    bytes(12, shaped('scores', [1, 2])),
  ];
  return Buffer.concat([whole(1, 8), text(2, 'tertulia'), bytes(7, graph), bytes(8, [text(1, ''), whole(2, 13)])]);
}

const FLOAT = 1;

const numbers = (name: string, dims: readonly number[], values: Float32Array): Buffer[] => [
  ...dims.map((dim) => whole(1, dim)),
  whole(2, FLOAT),
  text(8, name),
  bytes(9, [Buffer.from(values.buffer)]),
];

const shaped = (name: string, dims: readonly number[]): Buffer[] => {
  const shape = dims.map((dim) => bytes(1, [whole(1, dim)]));
  return [text(1, name), bytes(2, [bytes(1, [whole(1, FLOAT), bytes(2, shape)])])];
};

const text = (field: number, value: string): Buffer => bytes(field, [Buffer.from(value)]);

function bytes(field: number, parts: readonly Buffer[]): Buffer {
  const inside = Buffer.concat(parts);
  return Buffer.concat([varint((field << 3) | 2), varint(inside.length), inside]);
}

const whole = (field: number, value: number): Buffer => Buffer.concat([varint(field << 3), varint(value)]);

function varint(value: number): Buffer {
  const found: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) found.push((rest & 0x7f) | 0x80);
  return Buffer.from([...found, rest]);
}
