import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { openPack } from '../src/linear/open-pack.ts';
import { toldHeads } from './told-heads.ts';

const script = fileURLToPath(new URL('learn-one.ts', import.meta.url));

/**
 * Learned as `npm run train` learns: by a process without Maglev, the compiler of V8 13.6 under which several tables may share one double
 * field (docs/decisions/models-are-learned-without-maglev.md).
 */
test.each(['toxicity', 'wants'])(
  '%s trained again from the committed texts has the bytes of the pack',
  async (named) => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--no-maglev', script, named], {
      maxBuffer: 2 ** 28,
    });
    expect(JSON.parse(stdout)).toEqual(toldHeads(openPack('core').models.get(named)?.heads ?? []));
  },
  240_000,
);
