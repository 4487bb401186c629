import { readFileSync } from 'node:fs';
import { loadPyodide } from 'pyodide';
import type { PyCallable, PyProxy } from 'pyodide/ffi';
import { ruleFile, ruleScripts, typeRuleScript } from './score-basis.ts';

/** A change of a solution; `line` is where it begins. */
export interface Mutant {
  readonly line: number;
  readonly source: string;
}

/** A solution of which something is not written yet. */
export interface Unwritten {
  readonly name: string;
  readonly source: string;
}

export interface PythonSource {
  readonly mutants: (solution: string, starter: string) => readonly Mutant[];
  /** Those whose type hints say less. */
  readonly wider: (solution: string, starter: string) => readonly Mutant[];
  readonly unwritten: (solution: string, starter: string) => readonly Unwritten[];
}

/** The scripts beside this file, in Pyodide's own CPython: it parses all that a solution may use. */
export async function openPythonSource(): Promise<PythonSource> {
  const pyodide = await loadPyodide();
  const script = (name: string): PyProxy => {
    const text = readFileSync(ruleFile(name));
    pyodide.FS.writeFile(`/home/pyodide/${name}.py`, text);
    return pyodide.pyimport(name) as PyProxy;
  };
  const rules = ruleScripts.map(script).at(-1);
  const { mutants } = rules as PyProxy & { mutants: PyCallable };
  const { wider } = script(typeRuleScript) as PyProxy & { wider: PyCallable };
  const { unwritten } = script('unwritten') as PyProxy & { unwritten: PyCallable };
  return {
    mutants: (...texts) => JSON.parse(mutants(...texts) as string) as Mutant[],
    wider: (...texts) => JSON.parse(wider(...texts) as string) as Mutant[],
    unwritten: (...texts) => JSON.parse(unwritten(...texts) as string) as Unwritten[],
  };
}
