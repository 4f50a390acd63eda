import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** One script for any page: no modules, no chunks, nothing on the page but one name that it does not need. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    lib: {
      entry: fileURLToPath(new URL('main.ts', import.meta.url)),
      name: 'tertuliaWebchat',
      formats: ['iife'],
      fileName: () => 'widget.js',
    },
  },
});
