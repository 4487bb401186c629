import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPyodide } from 'pyodide';

const harnessFolder = join(import.meta.dirname, '../../workers/harness');

/** The harness's entry points, each call in a freshly rewound interpreter. */
export interface Interpreter {
  discover(job: string): string;
  test(job: string, index: number): string;
  /** Input comes from the job's own text: this Node cannot suspend Python. */
  program(job: string, emit: (event: string) => void): string;
}

interface Memory {
  readonly HEAPU8: Uint8Array;
  stackSave(): number;
  stackRestore(pointer: number): void;
}

type EntryPoint = (...parameters: readonly unknown[]) => string;

const boot = `
import shutil, sys
archive = shutil.make_archive('/harness', 'zip', '/harness-package')
shutil.rmtree('/harness-package')
sys.path.insert(0, archive)
from harness import boot
boot.seal(archive)
[boot.discover, boot.test, boot.program]
`;

/** Boots Pyodide with the harness from the working tree. */
export async function startInterpreter(): Promise<Interpreter> {
  const python = await loadPyodide();
  python.FS.mkdirTree('/harness-package/harness');
  for (const name of readdirSync(harnessFolder).filter((file) => file.endsWith('.py'))) {
    const text = readFileSync(join(harnessFolder, name), 'utf8');
    python.FS.writeFile(`/harness-package/harness/${name}`, text);
  }
  const entryPoints = python.runPython(boot) as { get(index: number): EntryPoint };
  const discover = entryPoints.get(0);
  const test = entryPoints.get(1);
  const program = entryPoints.get(2);
  const memory = (python as unknown as { readonly _module: Memory })._module;
  const base = memory.HEAPU8.slice();
  const stack = memory.stackSave();

  function fresh<Result>(call: () => Result): Result {
    try {
      return call();
    } finally {
      memory.HEAPU8.set(base);
      memory.HEAPU8.fill(0, base.length);
      memory.stackRestore(stack);
    }
  }
  return {
    discover: (job) => fresh(() => discover(job)),
    test: (job, index) => fresh(() => test(job, index)),
    program: (job, emit) => fresh(() => program(job, emit, undefined)),
  };
}
