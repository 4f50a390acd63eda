import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fakeDesk } from './fixtures/vite-fake-desk.ts';

const server = process.env['TERTULIA_DEV_SERVER'];

/** Without a server to talk to, `vite` answers the contract from memory, so that every state can be seen. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwindcss(), ...(server ? [] : [fakeDesk()])],
  worker: { format: 'es' },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
  server: {
    port: Number(process.env['TERTULIA_WEB_PORT'] ?? 5173),
    ...(server
      ? {
          proxy: Object.fromEntries(
            ['/api', '/c', '/files'].map((path) => [path, { target: server, changeOrigin: false }]),
          ),
        }
      : {}),
  },
});
