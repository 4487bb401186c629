import { build, type InlineConfig } from 'vite';
import { patchPyodide } from './patch-pyodide.ts';
import { frameFile, root, runtimeFiles, runtimeFolder, threadFile } from './paths.ts';

type BuildOptions = NonNullable<InlineConfig['build']>;

/** The frame's script, and the Python worker as a classic script and as a thread of Node. */
export async function bundleScripts(): Promise<void> {
  await build({ ...bundle('workers/sandbox/frame.ts', frameFile, 'iife', { minify: true }) });
  await build({
    ...bundle('workers/python.worker.ts', runtimeFiles.worker, 'iife', { minify: true }),
    plugins: [patchPyodide('classic')],
  });
  await build({
    ...bundle('scripts/grade/python-thread.ts', threadFile, 'esm', { minify: false, ssr: true }),
    ssr: { noExternal: true },
    plugins: [patchPyodide('module')],
  });
}

function bundle(
  entry: string,
  file: string,
  format: 'iife' | 'esm',
  options: BuildOptions,
): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    root,
    build: {
      outDir: runtimeFolder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2023',
      modulePreload: false,
      chunkSizeWarningLimit: 2_000,
      ...options,
      rolldownOptions: {
        input: `${root}${entry}`,
        // Pyodide reaches for these only under Node; `ws` only when a socket is opened.
        external: [/^node:/, 'ws'],
        // Emscripten's own script uses eval for code that never runs here.
        checks: { eval: false, commonJsVariableInEsm: false, emptyImportMeta: false },
        output: { entryFileNames: file, format, codeSplitting: false, strict: true },
      },
    },
  };
}
