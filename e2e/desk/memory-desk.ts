import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { build, preview } from 'vite';

/** The built app on a desk in memory: for what a screen promises whatever the server, and for states that are hard to have. */
export type MemoryDesk = { readonly origin: string };

export const test = base.extend<object, { memory: MemoryDesk }>({
  memory: [
    async ({}, use) => {
      const configFile = join(import.meta.dirname, '../../web/vite.config.ts');
      // each worker builds its own: one that is being rewritten serves pages whose parts are gone
      const outDir = await mkdtemp(join(tmpdir(), 'tertulia-screens-'));
      await build({ configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
      const server = await preview({
        configFile,
        logLevel: 'error',
        build: { outDir },
        preview: { port: 0, host: '127.0.0.1' },
      });
      await use({ origin: server.resolvedUrls?.local[0]?.replace(/\/$/u, '') ?? '' });
      await rm(outDir, { recursive: true, force: true });
      server.httpServer.close(); // not awaited: open event streams would keep it waiting
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/** Chooses the scene and who looks at it; each name has a desk of its own. */
export const sceneCookies = (origin: string, values: Readonly<Record<string, string>>) =>
  Object.entries({ who: crypto.randomUUID(), ...values }).map(([name, value]) => ({ name, value, url: origin }));
