import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { loadPyodide } from 'pyodide';
import type { PyProxy } from 'pyodide/ffi';
import { outOfDate } from './fingerprint.ts';
import { root, runtimeFiles, runtimeFolder } from './paths.ts';

const pyodideFolder = dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));
const compiler = `${root}scripts/runtime/compile_archive.py`;
const harnessFolder = `${root}workers/harness`;

interface Compiler extends PyProxy {
  compile_zip(source: string, target: string): void;
  compile_package(folder: string, target: string): void;
}

/** The standard library and the harness as compiled archives, and Pyodide's own wasm module. */
export async function compileArchives(stdlib: string): Promise<void> {
  cpSync(`${pyodideFolder}/pyodide.asm.wasm`, `${runtimeFolder}/${runtimeFiles.wasm}`);
  const pyodide = await loadPyodide();
  pyodide.FS.writeFile('/home/pyodide/compile_archive.py', readFileSync(compiler));
  const compile = pyodide.pyimport('compile_archive') as Compiler;

  const source = `${pyodideFolder}/python_stdlib.zip`;
  const made = outOfDate(stdlib, [source, compiler]);
  if (made) {
    pyodide.FS.writeFile('/stdlib.zip', readFileSync(source));
    compile.compile_zip('/stdlib.zip', '/out.zip');
    writeFileSync(stdlib, pyodide.FS.readFile('/out.zip'));
    made();
  }

  for (const name of readdirSync(harnessFolder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.py')) continue;
    pyodide.FS.mkdirTree(`/harness/${dirname(name)}`);
    pyodide.FS.writeFile(`/harness/${name}`, readFileSync(`${harnessFolder}/${name}`));
  }
  compile.compile_package('/harness', '/out.zip');
  writeFileSync(
    `${runtimeFolder}/${runtimeFiles.harness}`,
    pyodide.FS.readFile('/out.zip') as Uint8Array,
  );
}
