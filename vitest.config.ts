import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: [
            'packages/*/{src,train}/**/*.test.ts',
            'channels/*/{src,widget}/**/*.test.ts',
            'checks/*.test.ts',
            'cli/src/**/*.test.ts',
            'tools/*.test.ts',
            'web/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/*.mail.test.ts'],
          pool: 'threads',
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'mail',
          include: ['channels/email/src/**/*.mail.test.ts', 'e2e/**/*.mail.test.ts'],
          pool: 'forks',
          globalSetup: ['./e2e/mail-servers/vitest-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'sound',
          include: ['server/platform/sound/*.sound.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'server',
          include: ['server/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.sound.test.ts'],
          pool: 'forks',
          globalSetup: ['./server/testing/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
