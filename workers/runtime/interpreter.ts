import type { PyCallable, PyProxy } from 'pyodide/ffi';
import type { BootReport, PythonWorker, Reply } from '../protocol.ts';
import { rememberFiles } from './file-system.ts';
import type { PyodideInternals, PyodideModule } from './pyodide-internals.ts';
import { rememberMemory, type Memory } from './rewind.ts';
import { protectStack } from './stack.ts';
import { startPyodide, type PyodideParts } from './start-pyodide.ts';

const archive = '/harness.zip';

/** `harness/boot.py`: the entry points take and give JSON text. */
interface Harness extends PyProxy {
  readonly prepare: (suite: string) => void;
  readonly discover: PyCallable;
  readonly test: PyCallable;
  readonly program: PyCallable;
  readonly seal: (archive: string, protectStack: () => void) => void;
}

interface Started {
  readonly harness: Harness;
  readonly module: PyodideModule;
  readonly restoreFiles: () => void;
  /** Memory as it was after boot. */
  readonly booted: Memory;
}

/** JavaScript Promise Integration: without it Python cannot wait for the page. */
const canSuspend = 'Suspending' in WebAssembly;

/**
 * One Python interpreter that is put back to an earlier state before every call: to that after
 * boot, or to that in which the tests of a suite were read and nothing of a learner's had run.
 * `harnessArchive` is a zip; `snapshot` is memory that an earlier boot has made.
 */
export function createInterpreter(
  parts: PyodideParts,
  harnessArchive: Uint8Array,
  snapshot: Uint8Array | null,
): PythonWorker {
  let started: Started | null = null;
  let prepared: { readonly suite: string; readonly memory: Memory } | null = null;
  /** What the interpreter's memory equals now; null while and after something ran in it. */
  let current: Memory | null = null;
  let lost: unknown = null;

  function python(): Started {
    if (!started) throw new Error('Python was not started.');
    return started;
  }

  function restore(memory: Memory): void {
    if (current === memory) return;
    python().restoreFiles();
    memory.rewind();
    current = memory;
  }

  function memoryFor(suite: string): Memory {
    if (prepared?.suite === suite) return prepared.memory;
    const { booted, harness, module } = python();
    restore(booted);
    current = null;
    harness.prepare(suite);
    prepared = { suite, memory: rememberMemory(module) };
    current = prepared.memory;
    return prepared.memory;
  }

  /** Runs one call from a pristine state; the rewind after it overlaps the page's work. */
  async function pristine(
    memory: Memory,
    work: (harness: Harness) => Promise<string>,
  ): Promise<Reply> {
    restore(memory);
    current = null;
    const report = await work(python().harness);
    if (lost !== null) throw lost;
    const spent = memory.isSpent();
    if (!spent) setTimeout(() => restore(memory));
    return { report, spent };
  }

  return {
    async boot({ makeSnapshot }): Promise<BootReport> {
      const pyodide = await startPyodide(parts, { snapshot, makeSnapshot });
      pyodide._api.on_fatal = (error) => (lost = error);
      if (!snapshot) addHarness(pyodide, harnessArchive);
      const made = makeSnapshot ? pyodide.makeMemorySnapshot() : null;
      const harness = pyodide.pyimport('harness.boot') as Harness;
      harness.seal(archive, protectStack(pyodide._module, canSuspend ? 'suspendable' : 'plain'));
      const restoreFiles = rememberFiles(pyodide.FS);
      const booted = rememberMemory(pyodide._module);
      started = { harness, module: pyodide._module, restoreFiles, booted };
      current = booted;
      return { interactiveInput: canSuspend, snapshot: made };
    },
    async prepare(suite) {
      memoryFor(suite);
    },
    discover: (suite, solution) =>
      pristine(memoryFor(suite), ({ discover }) => enter(discover, solution)),
    test: (suite, solution, index) =>
      pristine(memoryFor(suite), ({ test }) => enter(test, solution, index)),
    run: (job, port) =>
      pristine(python().booted, async ({ program }) => {
        // Events have a port of their own: the last must have arrived before the report leaves.
        let delivered: unknown = null;
        const emit = (event: string): void => {
          delivered = port.onEvent(event);
        };
        const ask = canSuspend ? () => port.readLine() : undefined;
        const report = await enter(program, job, emit, ask);
        await delivered;
        return report;
      }),
  };
}

/** Calls an entry point on a stack that can wait for the page, which also is the larger one. */
async function enter(entry: PyCallable, ...parameters: readonly unknown[]): Promise<string> {
  const report: unknown = canSuspend
    ? await entry.callPromising(...parameters)
    : entry(...parameters);
  return String(report);
}

function addHarness(pyodide: PyodideInternals, harnessArchive: Uint8Array): void {
  pyodide.FS.writeFile(archive, harnessArchive);
  const path = pyodide.pyimport('sys.path') as PyProxy & { append(entry: string): void };
  path.append(archive);
  path.destroy();
  pyodide.pyimport('harness.boot').destroy();
}
