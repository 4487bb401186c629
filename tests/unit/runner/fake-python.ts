import { expose } from 'comlink';
import { deferred } from '../../../src/runner/deferred.ts';
import { startPython, type Death, type PythonHandle } from '../../../src/runner/python-handle.ts';
import type { TracebackFrame } from '../../../src/domain/verdict.ts';
import type {
  Discovery,
  Listing,
  PythonWorker,
  Reply,
  TestReport,
  Told,
  Whereabouts,
} from '../../../workers/protocol.ts';

/** What a fake interpreter does in one test: answer, hang for ever, or break down. */
export type Behaviour =
  | { readonly kind: 'report'; readonly report: TestReport | string; readonly spent?: boolean }
  | { readonly kind: 'hang'; readonly printed?: string }
  /** Only on that worker, where one is given; elsewhere the test passes. */
  | { readonly kind: 'break'; readonly error: Error; readonly worker?: number };

/** What the tests' text shows, and what comes of loading the solution. */
export interface Loading {
  readonly listing: Listing;
  readonly discovery: Discovery | 'hang' | Error;
  /** Where a test is seen that runs again for a moment; `'hang'` is in C, after one line. */
  readonly location?: Whereabouts | 'hang';
  /** Workers that were once started and do not answer any more, nor do their surroundings. */
  readonly silent?: readonly number[];
}

export const frameAt = (line: number): TracebackFrame => ({
  file: 'solution.py',
  line,
  column: null,
  endColumn: null,
  function: 'f',
  code: 'pass',
  repeated: 0,
});

export const passing: Extract<Behaviour, { kind: 'report' }> = {
  kind: 'report',
  report: { status: 'passed', failures: [], output: '', ms: 1 },
};

export interface FakeFarm {
  readonly start: () => Promise<PythonHandle>;
  /** One entry for every worker started: whether it was terminated. */
  readonly terminated: boolean[];
  /** Which worker ran which test. */
  readonly ran: { readonly worker: number; readonly index: number }[];
  /** Which worker looked where a call was, and how many had been terminated by then. */
  readonly located: { readonly worker: number; readonly terminated: number }[];
}

/** Starts interpreters that need no Python: each is exposed on a port, as the real ones are. */
export function createFakeFarm(loading: Loading, behaviours: readonly Behaviour[]): FakeFarm {
  const terminated: boolean[] = [];
  const ran: { worker: number; index: number }[] = [];
  const silence = deferred<Death>();
  const located: { worker: number; terminated: number }[] = [];

  const start = (): Promise<PythonHandle> => {
    const worker = terminated.push(false) - 1;
    const isSilent = loading.silent?.includes(worker) ?? false;
    const died = isSilent ? silence : deferred<Death>();
    let last: Promise<unknown> = Promise.resolve();
    const { port1, port2 } = new MessageChannel();
    const test = (index: number): Promise<Reply> => {
      ran.push({ worker, index });
      const behaviour = behaviours[index] ?? passing;
      if (behaviour.kind === 'hang') {
        const { printed: text = '' } = behaviour;
        port2.postMessage({ kind: 'output', stream: 'stdout', text } satisfies Told);
        return new Promise(() => {});
      }
      if (behaviour.kind === 'break' && (behaviour.worker ?? worker) === worker) {
        return Promise.reject(behaviour.error);
      }
      const { report, spent = false } = behaviour.kind === 'break' ? passing : behaviour;
      const text = typeof report === 'string' ? report : JSON.stringify(report);
      return Promise.resolve({ report: text, spent });
    };
    const python: PythonWorker = {
      boot: () => Promise.resolve({ interactiveInput: true, snapshot: null }),
      rehearse: () => Promise.resolve(),
      prepare: () =>
        isSilent
          ? new Promise(() => {})
          : Promise.resolve({ report: JSON.stringify(loading.listing), spent: false }),
      discover: () => {
        const { discovery } = loading;
        if (discovery === 'hang') return new Promise(() => {});
        if (discovery instanceof Error) return Promise.reject(discovery);
        return Promise.resolve({ report: JSON.stringify(discovery), spent: false });
      },
      test: (_suite, _solution, index) => {
        // One call after the other, as on a thread: what follows a hang never runs.
        const answer = last.then(() => test(index));
        last = answer.catch(() => {});
        return answer;
      },
      locate: (_suite, _solution, _index, port) => {
        located.push({ worker, terminated: terminated.filter(Boolean).length });
        const { location = [] } = loading;
        if (location !== 'hang') {
          return Promise.resolve({ report: JSON.stringify(location), spent: false });
        }
        port.onLine(JSON.stringify(frameAt(7)));
        return new Promise(() => {});
      },
      run: () => Promise.resolve({ report: JSON.stringify({ kind: 'finished' }), spent: false }),
    };
    expose(python, port2);
    return startPython(
      {
        endpoint: port1,
        died: died.promise,
        isAlive: () => {
          if (isSilent) died.resolve({ cause: 'gone', reason: 'no answer' });
          return Promise.resolve(!isSilent);
        },
        terminate: () => {
          terminated[worker] = true;
          port1.close();
        },
      },
      { makeSnapshot: false },
    );
  };
  return { start, terminated, ran, located };
}
