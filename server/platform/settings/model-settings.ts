import { isAbsolute, resolve } from 'node:path';
import { oneOf, parsed, secret } from './setting.ts';

export type LanguageModelAddress = {
  readonly url: string;
  readonly model: string;
  readonly key: string | null;
  readonly timeoutMs: number;
};

const tasks = ['complaint', 'toxicity', 'urgency', 'purchase-intent'] as const;

export type OnnxFile = {
  readonly file: string;
  readonly task: (typeof tasks)[number];
  readonly labels: readonly string[];
};

/** Models of the operator's own that read a second time what people wrote. Nothing needs them. */
export const modelSettings = {
  TERTULIA_MODEL_URL: parsed(
    'must be an address such as https://model.example.org/v1',
    addressOf,
    'A language model that speaks the common chat protocol, asked where our own models doubt what somebody wrote. On a private address, its host must stand in `TERTULIA_ALLOW_PRIVATE`.',
    'nothing leaves this machine',
  ),
  TERTULIA_MODEL_NAME: parsed(
    'must be the name of a model',
    (it) => (it.length <= 200 ? it : null),
    'Its name there.',
    'needed with `TERTULIA_MODEL_URL`',
  ),
  TERTULIA_MODEL_KEY: secret(
    'must be a key without blanks',
    (it) => (/^\S+$/.test(it) ? it : null),
    'Key it asks for.',
    'none is sent',
  ),
  TERTULIA_MODEL_TIMEOUT_MS: parsed(
    'must be milliseconds from 100 to 60000',
    (it) => (/^\d{3,5}$/.test(it) && Number(it) >= 100 && Number(it) <= 60_000 ? Number(it) : null),
    'How long its answer may take. Nobody waits for it: what comes later than this is not used.',
    '`5000`',
  ),
  TERTULIA_ONNX_FILE: parsed(
    'must be the path of a file that ends in .onnx',
    (it) => (it.endsWith('.onnx') && !it.includes('\0') ? (isAbsolute(it) ? it : resolve(it)) : null),
    'A classifier of your own that reads text, run by `onnxruntime-node`, which you install beside Tertulia.',
    'our own models judge alone',
  ),
  TERTULIA_ONNX_TASK: oneOf(tasks, 'What it judges.', 'needed with `TERTULIA_ONNX_FILE`'),
  TERTULIA_ONNX_LABELS: parsed(
    'must be its labels in the order of its scores, such as not,off',
    (it) => (/^[a-z]+(,[a-z]+)+$/.test(it) ? it.split(',') : null),
    'Its labels, in the order of its scores: `complaint`, `off`, `urgent` or `pi` for yes, `not` (of `purchase-intent`, `no`) for no.',
    'needed with `TERTULIA_ONNX_FILE`',
  ),
} as const;

function addressOf(written: string): string | null {
  const url = URL.canParse(written) ? new URL(written) : null;
  const isPlain = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.search === '';
  return isPlain ? written.replace(/\/+$/, '') : null;
}
