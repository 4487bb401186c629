import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { earlyPlugin } from './scripts/site/early-plugin.ts';
import { exercisesPlugin } from './scripts/site/exercises-plugin.ts';
import { languagePlugin } from './scripts/site/language-plugin.ts';
import { licencesPlugin } from './scripts/site/licences-plugin.ts';
import { manifestPlugin } from './scripts/site/manifest-plugin.ts';
import { offlinePlugin } from './scripts/site/offline-plugin.ts';
import { policyPlugin } from './scripts/site/policy-plugin.ts';
import { runtimePlugin } from './scripts/site/runtime-plugin.ts';

export default defineConfig({
  base: './',
  plugins: [
    react(),
    exercisesPlugin(),
    runtimePlugin(),
    languagePlugin(),
    earlyPlugin(),
    policyPlugin(),
    licencesPlugin(),
    manifestPlugin(),
    offlinePlugin(),
  ],
  resolve: {
    alias: [
      // Made for older Monaco, whose modules had other names; its `browser` build brings a second Monaco.
      { find: /^monaco-vim$/, replacement: resolve('node_modules/monaco-vim/dist/index.mjs') },
      { find: /^monaco-editor\/esm\/vs\//, replacement: 'monaco-editor/' },
    ],
  },
  build: {
    outDir: 'dist',
    target: 'es2023',
    modulePreload: { polyfill: false },
    // Monaco is one large chunk, and loads on its own.
    chunkSizeWarningLimit: 4_000,
  },
  worker: { format: 'es' },
  // It looks for its WebAssembly beside itself.
  optimizeDeps: { exclude: ['@astral-sh/ruff-wasm-web'] },
});
