import { rememberFiles } from './file-system.ts';
import { rememberMemory } from './linear-memory.ts';
import type { MemoryCopy } from './memory-copy.ts';
import type { PyodideInternals } from './pyodide-internals.ts';
import { rememberReferences } from './references.ts';

/** A state of an interpreter to which it can be put back. */
export interface Checkpoint {
  /**
   * Puts back linear memory, files, open descriptors and references to JavaScript. False where that
   * did not succeed, or where memory has grown too much: the interpreter must not be used again.
   */
  readonly restore: () => boolean;
  /** Memory has grown so much since that a new worker is cheaper than going back. */
  readonly isSpent: () => boolean;
}

/**
 * Takes a millisecond or two. The checkpoint that was taken with the same copy is gone with it.
 * `restoreProcesses` puts back what is not the interpreter's own.
 */
export function takeCheckpoint(
  pyodide: PyodideInternals,
  copy: MemoryCopy,
  restoreProcesses: () => void,
): Checkpoint {
  const { _module: module, FS } = pyodide;
  const restoreFiles = rememberFiles(FS);
  const restoreReferences = rememberReferences(module);
  const memory = rememberMemory(module, copy);
  return {
    isSpent: memory.isSpent,
    restore() {
      if (memory.isSpent()) return false;
      restoreProcesses();
      restoreFiles();
      restoreReferences();
      memory.rewind();
      return memory.isBack();
    },
  };
}
