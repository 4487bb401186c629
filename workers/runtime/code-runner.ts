import type { Entrances } from './entrances.ts';
import { promising } from './pending-calls.ts';

/** CPython's own functions and objects, by address. */
interface CPython {
  readonly PyEval_SetTrace: (callback: number, argument: number) => void;
  readonly PyEval_SetProfile: (callback: number, argument: number) => void;
  readonly PyErr_GetRaisedException: () => number;
  readonly PyList_Append: (list: number, item: number) => number;
  readonly Py_DecRef: (object: number) => void;
}

/** Of `sys.monitoring`. */
export interface Monitoring {
  /** Its name; none where nobody uses it. */
  readonly get_tool: (tool: number) => string | undefined;
  /** Raises where nobody uses the tool. */
  readonly set_events: (tool: number, events: number) => void;
}

interface CodeRunnerParts {
  readonly entrances: Entrances;
  readonly protectStack: () => void;
  readonly monitoring: Monitoring;
}

/** Tools that can watch Python at the same time. */
const tools = 6;

/** Code that the harness has made ready: addresses (`id`) of objects that it keeps alive. */
export interface ReadyCode {
  readonly code: number;
  readonly namespace: number;
  /** A list that takes the exception which ends the code. */
  readonly raised: number;
}

export interface CodeRunner {
  /** Executes code as Python itself does a program: with no frame below its own. */
  readonly execute: (ready: ReadyCode) => Promise<void>;
  /** Nothing is traced, profiled or monitored any more: what comes next is no program's. */
  readonly endTracing: () => void;
}

/**
 * Not through a proxy of `exec`: that would have Pyodide put the exception into words, by the
 * program's own methods.
 */
export function createCodeRunner(
  exports: WebAssembly.Exports,
  { entrances, protectStack, monitoring }: CodeRunnerParts,
): CodeRunner {
  const python = exports as unknown as CPython;
  const evaluate = promising(entrances.PyEval_EvalCode);
  const { get_tool: toolOf, set_events: setEvents } = monitoring;

  return {
    async execute({ code, namespace, raised }) {
      protectStack();
      const result = await evaluate(code, namespace, namespace);
      if (result !== 0) {
        python.Py_DecRef(result);
        return;
      }
      const exception = python.PyErr_GetRaisedException();
      python.PyList_Append(raised, exception);
      python.Py_DecRef(exception);
    },
    endTracing() {
      python.PyEval_SetTrace(0, 0);
      python.PyEval_SetProfile(0, 0);
      for (let tool = 0; tool < tools; tool += 1) {
        if (typeof toolOf(tool) === 'string') setEvents(tool, 0);
      }
    },
  };
}
