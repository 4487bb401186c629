import { loadPyodide } from 'pyodide';
import createModule from 'pyodide/pyodide.asm.mjs';
import type { CreateModule, LoadPyodide } from '../../workers/runtime/pyodide-internals.ts';
import type { PyodideParts } from '../../workers/runtime/start-pyodide.ts';
import { runtimeFiles } from './paths.ts';

/** What Python is started from under Node; `folder` holds the built runtime. */
export function nodeParts(folder: string, wasm: WebAssembly.Module): PyodideParts {
  return {
    loadPyodide: loadPyodide as unknown as LoadPyodide,
    createModule: createModule as CreateModule,
    wasm,
    stdLibURL: `${folder}/${runtimeFiles.stdlib}`,
    indexURL: `${folder}/`,
    stack: 'large',
  };
}
