import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Less than that travels in one packet anyway. */
const LEAST_BYTES = 1400;

/**
 * Lays each text that was built beside itself as `.br` and `.gz`: served as they lie, nobody compresses while somebody waits. Browsers ask for
 * Brotli over TLS only.
 */
export function compressBuilt(folder: string): void {
  for (const name of globSync('**/*.{js,css,html,svg,json,webmanifest}', { cwd: folder })) {
    const path = join(folder, name);
    if (statSync(path).size < LEAST_BYTES) continue;
    const bytes = readFileSync(path);
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }));
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  }
}
