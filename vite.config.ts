import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { contentSecurityPolicy } from './scripts/site/csp.ts';
import { exercisesPlugin } from './scripts/site/exercises-plugin.ts';
import { languagePlugin } from './scripts/site/language-plugin.ts';
import { runtimePlugin } from './scripts/site/runtime-plugin.ts';

/** The dev server's own scripts are inline; the policy is for what is published. */
function policyPlugin(): Plugin {
  return {
    name: 'gradus-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy() },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Nothing is painted before the theme is known: there is nothing to see without the script. */
function noFlashPlugin(): Plugin {
  return {
    name: 'gradus-no-flash',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace('<script type="module" ', '<script type="module" blocking="render" '),
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [
    react(),
    exercisesPlugin(),
    runtimePlugin(),
    languagePlugin(),
    policyPlugin(),
    noFlashPlugin(),
  ],
  build: {
    outDir: 'dist',
    target: 'es2023',
    modulePreload: { polyfill: false },
    // Monaco is one large chunk, and loads on its own.
    chunkSizeWarningLimit: 4_000,
  },
  worker: { format: 'es' },
});
