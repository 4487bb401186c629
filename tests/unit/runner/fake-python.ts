import { expose } from 'comlink';
import { startPython, type PythonHandle } from '../../../src/runner/python-handle.ts';
import type { Discovery, PythonWorker, TestReport } from '../../../workers/protocol.ts';

/** What a fake interpreter does in one test: answer, hang for ever, or break down. */
export type Behaviour =
  | { readonly kind: 'report'; readonly report: TestReport | string; readonly spent?: boolean }
  | { readonly kind: 'hang' }
  | { readonly kind: 'break'; readonly error: Error };

export const passing: Behaviour = {
  kind: 'report',
  report: { status: 'passed', failures: [], output: '', ms: 1 },
};

export interface FakeFarm {
  readonly start: () => Promise<PythonHandle>;
  /** One entry for every worker started: whether it was terminated. */
  readonly terminated: boolean[];
  /** Which worker ran which test. */
  readonly ran: { readonly worker: number; readonly index: number }[];
}

/** Starts interpreters that need no Python: each is exposed on a port, as the real ones are. */
export function createFakeFarm(discovery: Discovery, behaviours: readonly Behaviour[]): FakeFarm {
  const terminated: boolean[] = [];
  const ran: { worker: number; index: number }[] = [];

  const start = (): Promise<PythonHandle> => {
    const worker = terminated.push(false) - 1;
    const python: PythonWorker = {
      boot: () => Promise.resolve({ interactiveInput: true, snapshot: null }),
      discover: () => Promise.resolve({ report: JSON.stringify(discovery), spent: false }),
      prepare: () => Promise.resolve(),
      test: (_suite, _solution, index) => {
        ran.push({ worker, index });
        const behaviour = behaviours[index] ?? passing;
        if (behaviour.kind === 'hang') return new Promise(() => {});
        if (behaviour.kind === 'break') return Promise.reject(behaviour.error);
        const { report, spent = false } = behaviour;
        const text = typeof report === 'string' ? report : JSON.stringify(report);
        return Promise.resolve({ report: text, spent });
      },
      run: () => Promise.resolve({ report: JSON.stringify({ kind: 'finished' }), spent: false }),
    };
    const { port1, port2 } = new MessageChannel();
    expose(python, port2);
    return startPython(
      {
        endpoint: port1,
        died: new Promise(() => {}),
        terminate: () => {
          terminated[worker] = true;
          port1.close();
        },
      },
      { makeSnapshot: false },
    );
  };
  return { start, terminated, ran };
}
