import type { MakeTensor, OnnxSession } from './onnx-provider.ts';

type Runtime = {
  InferenceSession: { create(file: string): Promise<OnnxSession> };
  Tensor: new (kind: string, data: unknown, dims: readonly number[]) => unknown;
};

/**
 * Opens a user's ONNX file with onnxruntime-node, which nobody else has to install:
 * `ONNXRUNTIME_NODE_INSTALL=skip npm install onnxruntime-node` (its install script would fetch from elsewhere).
 */
export async function openOnnx(
  file: string,
  runtime = 'onnxruntime-node',
): Promise<{ session: OnnxSession; tensor: MakeTensor }> {
  const { InferenceSession, Tensor } = await installed(runtime);
  const session = await InferenceSession.create(file);
  return { session, tensor: (kind, data, dims) => new Tensor(kind, data, dims) };
}

async function installed(runtime: string): Promise<Runtime> {
  const found: unknown = await import(runtime).catch(() => undefined);
  const whole = typeof found === 'object' && found !== null && 'default' in found ? found.default : found;
  if (!isRuntime(whole)) throw new Error('understanding.no_onnxruntime');
  return whole;
}

const isRuntime = (found: unknown): found is Runtime =>
  typeof found === 'object' && found !== null && 'InferenceSession' in found && 'Tensor' in found;
