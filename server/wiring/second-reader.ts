import {
  languageModelProvider,
  localProvider,
  onnxProvider,
  Understanding,
  type Provider,
} from '@tertulia/understanding';
import { openOnnx, openPack } from '@tertulia/understanding/node';
import type { Desk } from '../desk/index.ts';
import type { Log } from '../platform/log/index.ts';
import type { Settings } from '../platform/settings/index.ts';

/** Above this certainty our own models are not doubted, and nobody else is shown the text. */
const sureFrom = 0.9;

/** Models of the operator's own, one behind the other: a language model asks the ONNX file first, and that our own. */
export async function secondReader(
  { languageModel, onnx }: Pick<Settings, 'languageModel' | 'onnx'>,
  log: Log,
): Promise<{ secondReader?: (http: Desk['http']) => Provider }> {
  if (languageModel === null && onnx === null) return {};
  const own = localProvider(new Understanding(openPack('core')));
  const near = onnx === null ? own : await withOnnx(onnx, own, log);
  if (languageModel === null) return { secondReader: () => near };
  const { url, model, key, timeoutMs } = languageModel;
  return {
    secondReader: (http) =>
      languageModelProvider(
        {
          url,
          model,
          ...(key === null ? {} : { key }),
          timeoutMs,
          sureFrom,
          fetch: (address, request) => http(address, { ...request, timeoutMs }),
        },
        near,
      ),
  };
}

async function withOnnx(
  { file, task, labels }: NonNullable<Settings['onnx']>,
  own: Provider,
  log: Log,
): Promise<Provider> {
  try {
    return onnxProvider({ ...(await openOnnx(file)), task, labels, input: 'text' }, own);
  } catch (error) {
    // the desk opens all the same: our own models judge, and the log says why
    log.error({ error: String(error) }, 'understanding.onnx_not_opened');
    return own;
  }
}
