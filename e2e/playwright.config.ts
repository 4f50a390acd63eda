import { defineConfig } from '@playwright/test';

const leftOut = (process.env['TERTULIA_TEST_WITHOUT'] ?? '').split(',');
// Needs the mail servers, like the suite of that name. A project's own list takes the place of one for all.
const withoutServers = leftOut.includes('mail') ? ['**/mail.e2e.ts'] : [];

/** tools/e2e.ts finds the browser; run by hand, Debian's is taken. */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  // Two cores: a browser, the desk and its database fill them. More at once would measure the machine.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  // What loads both cores runs by itself, after everything that counts seconds.
  projects: [
    { name: 'screens', testIgnore: ['**/live-cache.e2e.ts', ...withoutServers] },
    { name: 'load', testMatch: '**/live-cache.e2e.ts', dependencies: ['screens'] },
  ],
  timeout: 60_000,
  use: {
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
      ],
    },
  },
});
