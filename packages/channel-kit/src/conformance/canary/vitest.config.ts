import { defineConfig } from 'vitest/config';

/** Only the canaries; the ordinary run never sees them. */
export default defineConfig({ test: { include: ['run-suite.canary.ts'], testTimeout: 60_000 } });
