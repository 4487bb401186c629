import { rememberFiles } from './file-system.ts';
import { rememberMemory } from './linear-memory.ts';
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
  /** Bytes that a checkpoint which takes the place of this one may use. */
  readonly room: Uint8Array<ArrayBuffer>;
}

/** Takes a millisecond or two. `replaced` is one that will not be restored any more. */
export function takeCheckpoint(pyodide: PyodideInternals, replaced?: Checkpoint): Checkpoint {
  const { _module: module, FS } = pyodide;
  const restoreFiles = rememberFiles(FS);
  const restoreReferences = rememberReferences(module);
  const memory = rememberMemory(module, replaced?.room);
  return {
    room: memory.copy,
    isSpent: memory.isSpent,
    restore() {
      if (memory.isSpent()) return false;
      restoreFiles();
      restoreReferences();
      memory.rewind();
      return memory.isBack();
    },
  };
}
