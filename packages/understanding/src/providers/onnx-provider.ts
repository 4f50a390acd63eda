import { features } from '../features/features.ts';
import { shortText } from '../text/short-text.ts';
import { PROVIDED, type ProvidedTask, type ProvidedVerdict, type Provider } from './provider.ts';

/** What is asked of a runtime: `InferenceSession` of onnxruntime fits as it is. */
export type OnnxSession = {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(feeds: Record<string, unknown>): Promise<Record<string, { readonly data: ArrayLike<unknown> }>>;
};

/** Makes the runtime's tensors: `new Tensor(type, data, dims)`. */
export type MakeTensor = (
  kind: 'string' | 'float32',
  data: readonly string[] | Float32Array,
  dims: readonly number[],
) => unknown;

export type OnnxModel = {
  session: OnnxSession;
  tensor: MakeTensor;
  task: ProvidedTask;
  /** The labels in the order of the model's scores. */
  labels: readonly string[];
  /** `text`: the model reads the text itself (a string tensor of one row); a number: our features, hashed into 2^bits places. */
  input: 'text' | { bits: number };
};

/** A user's ONNX file answers its one task; every other task, and whatever the file cannot answer, stays with `local`. */
export const onnxProvider = (model: OnnxModel, local: Provider): Provider => ({
  judge: async (task, text) => {
    if (task !== model.task) return local.judge(task, text);
    const heard = await scoresOf(model, text);
    if (heard === undefined)
      return { ...(await local.judge(task, text)), fellBack: 'understanding.provider_unreadable' };
    return verdictOf(model, heard);
  },
});

async function scoresOf(model: OnnxModel, text: string): Promise<number[] | undefined> {
  const [name = 'input'] = model.session.inputNames;
  const said = await model.session.run({ [name]: tensorOf(model, text) });
  for (const output of model.session.outputNames) {
    const scores = [...numbers(said[output]?.data)];
    if (scores.length === model.labels.length && scores.every(Number.isFinite)) return scores;
  }
  return undefined;
}

function tensorOf({ input, tensor }: OnnxModel, text: string): unknown {
  if (input === 'text') return tensor('string', [shortText(text)], [1, 1]);
  const size = 1 << input.bits;
  const places = new Float32Array(size);
  const read = features(text);
  for (const [k, place] of read.places.entries())
    places[place & (size - 1)] = (places[place & (size - 1)] ?? 0) + (read.values[k] ?? 0);
  return tensor('float32', places, [1, size]);
}

// A classifier may put out labels beside scores; only numbers are scores.
const numbers = (data: ArrayLike<unknown> | undefined): number[] =>
  Array.from(data ?? [], (value) => (typeof value === 'number' ? value : Number.NaN));

/** Probabilities are taken as they are; anything else is made into them. */
function verdictOf({ labels, task }: OnnxModel, scores: readonly number[]): ProvidedVerdict {
  const sum = scores.reduce((total, score) => total + score, 0);
  const isSpread = scores.every((score) => score >= 0 && score <= 1) && Math.abs(sum - 1) < 1e-3;
  const top = Math.max(...scores);
  const grown = scores.map((score) => Math.exp(score - top));
  const whole = grown.reduce((total, score) => total + score, 0);
  const chances = isSpread ? scores : grown.map((score) => score / whole);
  const best = chances.indexOf(Math.max(...chances));
  return { label: labels[best] ?? PROVIDED[task][1], score: chances[best] ?? 0, why: [], by: 'onnx' };
}
