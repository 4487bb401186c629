import type { PyCallable, PyProxy } from 'pyodide/ffi';
import type { BootReport, PythonWorker, Reply } from '../protocol.ts';
import { rememberFiles } from './file-system.ts';
import type { PyodideInternals } from './pyodide-internals.ts';
import { rememberMemory } from './rewind.ts';
import { startPyodide, type PyodideParts } from './start-pyodide.ts';

const archive = '/harness.zip';

/** `harness/boot.py`: the entry points take and give JSON text. */
interface Harness extends PyProxy {
  readonly discover: PyCallable;
  readonly test: PyCallable;
  readonly program: PyCallable;
  seal(archive: string): void;
}

/** JavaScript Promise Integration: without it Python cannot wait for the page. */
const canSuspend = 'Suspending' in WebAssembly;

/**
 * One Python interpreter that is put back to its first state between calls.
 * `harnessArchive` is a zip; `snapshot` is memory that an earlier boot has made.
 */
export function createInterpreter(
  parts: PyodideParts,
  harnessArchive: Uint8Array,
  snapshot: Uint8Array | null,
): PythonWorker {
  let harness: Harness | null = null;
  let rewind: () => void = () => {};
  let isSpent: () => boolean = () => false;
  let clean = true;
  let lost: unknown = null;

  /** Runs one call in a pristine interpreter; the rewind after it overlaps the page's work. */
  async function pristine(work: (harness: Harness) => string | Promise<string>): Promise<Reply> {
    if (!harness) throw new Error('Python was not started.');
    if (!clean) rewind();
    clean = false;
    const report = await work(harness);
    if (lost !== null) throw lost;
    const spent = isSpent();
    if (!spent) {
      setTimeout(() => {
        if (!clean) rewind();
        clean = true;
      });
    }
    return { report, spent };
  }

  return {
    async boot({ makeSnapshot }): Promise<BootReport> {
      const pyodide = await startPyodide(parts, { snapshot, makeSnapshot });
      pyodide._api.on_fatal = (error) => (lost = error);
      if (!snapshot) addHarness(pyodide, harnessArchive);
      const made = makeSnapshot ? pyodide.makeMemorySnapshot() : null;
      harness = pyodide.pyimport('harness.boot') as Harness;
      harness.seal(archive);
      const restoreFiles = rememberFiles(pyodide.FS);
      const memory = rememberMemory(pyodide._module);
      rewind = () => {
        restoreFiles();
        memory.rewind();
      };
      isSpent = memory.isSpent;
      return { interactiveInput: canSuspend, snapshot: made };
    },
    discover: (job) => pristine(({ discover }) => discover(job) as string),
    test: (job, index) => pristine(({ test }) => test(job, index) as string),
    run: (job, port) =>
      pristine(async ({ program }) => {
        // Events have a port of their own: the last must have arrived before the report leaves.
        let delivered: unknown = null;
        const emit = (event: string): void => {
          delivered = port.onEvent(event);
        };
        const report: unknown = canSuspend
          ? await program.callPromising(job, emit, () => port.readLine())
          : program(job, emit, null);
        await delivered;
        return report as string;
      }),
  };
}

function addHarness(pyodide: PyodideInternals, harnessArchive: Uint8Array): void {
  pyodide.FS.writeFile(archive, harnessArchive);
  const path = pyodide.pyimport('sys.path') as PyProxy & { append(entry: string): void };
  path.append(archive);
  path.destroy();
  pyodide.pyimport('harness.boot').destroy();
}
