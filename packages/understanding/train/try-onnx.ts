// Writes our own toxicity model as an ONNX file, opens it with a real runtime and compares its answers with the pack's:
//   ONNXRUNTIME_NODE_INSTALL=skip npm install --no-save onnxruntime-node
//   node packages/understanding/train/try-onnx.ts [PATH OF THE RUNTIME'S ENTRY]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { features } from '../src/features/features.ts';
import { consider } from '../src/linear/model.ts';
import { openPack } from '../src/linear/open-pack.ts';
import { localProvider } from '../src/providers/local-provider.ts';
import { onnxProvider } from '../src/providers/onnx-provider.ts';
import { openOnnx } from '../src/providers/open-onnx.ts';
import { Understanding } from '../src/reading/understanding.ts';
import { onnxBytes } from './onnx-bytes.ts';
import { corpus } from './rows.ts';

const pack = openPack('core');
const model = pack.models.get('toxicity');
const head = model?.heads[0];
if (model === undefined || head === undefined) throw new Error('The toxicity model is gone');
const folder = mkdtempSync(join(tmpdir(), 'onnx-'));
const file = join(folder, 'toxicity.onnx');
writeFileSync(file, onnxBytes(head, model.bits));
try {
  const { session, tensor } = await openOnnx(file, process.argv[2]);
  const provider = onnxProvider(
    { session, tensor, task: 'toxicity', labels: ['not', 'off'], input: { bits: model.bits } },
    localProvider(new Understanding(pack)),
  );
  let [furthest, answered] = [0, 0];
  const started = process.cpuUsage();
  const rows = corpus();
  for (const { text } of rows) {
    const heard = await provider.judge('toxicity', text);
    const ours = consider(model, features(text))[0]?.probability ?? 0;
    if (heard.by === 'onnx') answered += 1;
    furthest = Math.max(furthest, Math.abs((heard.label === 'off' ? heard.score : 1 - heard.score) - ours));
  }
  const { user, system } = process.cpuUsage(started);
  console.log(
    `${answered} of ${rows.length} texts answered by the ONNX file, furthest from the pack ${furthest.toExponential(1)}, ` +
      `${((user + system) / 1000 / rows.length).toFixed(2)} ms of processor time a text`,
  );
  const other = await provider.judge('sentiment', 'me encanta');
  console.log(`another task stays with the packs: ${other.label} by ${other.by}`);
} finally {
  rmSync(folder, { recursive: true });
}
