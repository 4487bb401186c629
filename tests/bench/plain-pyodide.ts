import { createRequire } from 'node:module';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serveFolder, type StaticServer } from '../browser/static-server.ts';

const page = `<!doctype html><script type="module">
  const worker = new Worker('worker.js', { type: 'module' });
  worker.onmessage = () => { document.title = String(performance.now()); };
</script>`;

const worker = `
  import { loadPyodide } from './pyodide.mjs';
  const python = await loadPyodide();
  python.runPython('1 + 1');
  postMessage('ready');
`;

/** The reference: Pyodide as it comes, in a module worker of the page's own origin. */
export async function servePlainPyodide(): Promise<StaticServer> {
  const folder = mkdtempSync(join(tmpdir(), 'plain-pyodide-'));
  const pyodide = dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));
  for (const file of [
    'pyodide.mjs',
    'pyodide.asm.mjs',
    'pyodide.asm.wasm',
    'python_stdlib.zip',
    'pyodide-lock.json',
  ]) {
    cpSync(join(pyodide, file), join(folder, file));
  }
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'worker.js'), worker);
  const server = await serveFolder(folder);
  return {
    address: server.address,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
