import { expose } from 'comlink';
import { deferred } from '../../../src/domain/deferred.ts';
import { startPython, type Death, type PythonHandle } from '../../../src/runner/python-handle.ts';
import type { Pack } from '../../../src/domain/pack.ts';
import type { TracebackFrame } from '../../../src/domain/verdict.ts';
import type {
  Discovery,
  Listing,
  LocatePort,
  PythonWorker,
  Reply,
  TestReport,
  Told,
} from '../../../workers/protocol.ts';

/** What a fake interpreter does in one test: answer, hang for ever, or break down. */
export type Behaviour =
  | { readonly kind: 'report'; readonly report: TestReport | string; readonly spent?: boolean }
  | { readonly kind: 'hang'; readonly printed?: string }
  /** Passes after a while. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Only on that worker, where one is given; elsewhere the test passes. */
  | { readonly kind: 'break'; readonly error: Error; readonly worker?: number };

/** What the tests' text shows, and what comes of loading the solution. */
export interface Loading {
  readonly listing: Listing;
  readonly discovery: Discovery | 'hang' | Error;
  /** Milliseconds that loading takes, on each worker anew. */
  readonly loadMs?: number;
  /** Milliseconds that starting takes. */
  readonly bootMs?: number;
  /** What comes of loading once more, on a worker that has taken over. */
  readonly again?: 'hang';
  /** What a program does, how often it asks for a line before, and the examples that it gets to. */
  readonly program?: {
    readonly asks: number;
    readonly end: 'never' | 'finished';
    readonly examples?: readonly string[];
  };
  /** Where a test is seen that runs again for a moment; `'hang'` is in C, after one line. */
  readonly location?: readonly TracebackFrame[] | 'hang';
  /** A pack that no worker survives. */
  readonly breaksOver?: Pack;
  /** Workers that were once started and do not answer any more, nor do their surroundings. */
  readonly silent?: readonly number[];
}

export const frameAt = (line: number): TracebackFrame => ({
  file: 'solution.py',
  line,
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
  /** Which worker was given which pack. */
  readonly given: { readonly worker: number; readonly pack: Pack }[];
  /** Which worker looked where a call was, and how many had been terminated by then. */
  readonly located: { readonly worker: number; readonly terminated: number }[];
  /** The jobs of programs that were looked for. */
  readonly locatedRuns: { readonly worker: number; readonly job: string }[];
}

const never = new Promise<never>(() => {});
const after = (ms: number): Promise<void> =>
  ms === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms));

/** Starts interpreters that need no Python: each is exposed on a port, as the real ones are. */
export function createFakeFarm(loading: Loading, behaviours: readonly Behaviour[]): FakeFarm {
  const terminated: boolean[] = [];
  const ran: { worker: number; index: number }[] = [];
  const given: { worker: number; pack: Pack }[] = [];
  const silence = deferred<Death>();
  const located: { worker: number; terminated: number }[] = [];
  const locatedRuns: { worker: number; job: string }[] = [];

  const start = (): Promise<PythonHandle> => {
    const worker = terminated.push(false) - 1;
    const isSilent = loading.silent?.includes(worker) ?? false;
    const died = isSilent ? silence : deferred<Death>();
    let last: Promise<unknown> = Promise.resolve();
    const { port1, port2 } = new MessageChannel();
    const tell = (told: Told): void => port2.postMessage(told);
    /** One call after the other, as on a thread: what follows a hang never runs. */
    const inTurn = <T>(call: () => Promise<T>): Promise<T> => {
      const answer = last.then(call);
      last = answer.catch(() => {});
      return answer;
    };
    let isLoaded = false;
    async function load(): Promise<Reply> {
      const { discovery, again } = loading;
      if (isSilent || discovery === 'hang' || (worker > 0 && again === 'hang')) return never;
      await after(loading.loadMs ?? 0);
      if (discovery instanceof Error) throw discovery;
      isLoaded = true;
      return { report: JSON.stringify(discovery), spent: false };
    }
    async function test(index: number): Promise<Reply> {
      // As the real one does for whoever did not have it loaded before.
      if (!isLoaded) await load();
      ran.push({ worker, index });
      const behaviour = behaviours[index] ?? passing;
      if (behaviour.kind === 'hang') {
        if (behaviour.printed) tell({ kind: 'output', stream: 'stdout', text: behaviour.printed });
        return never;
      }
      if (behaviour.kind === 'slow') await after(behaviour.ms);
      if (behaviour.kind === 'break' && (behaviour.worker ?? worker) === worker) {
        throw behaviour.error;
      }
      const { report, spent = false } = behaviour.kind === 'report' ? behaviour : passing;
      const text = typeof report === 'string' ? report : JSON.stringify(report);
      return { report: text, spent };
    }
    async function look(port: LocatePort): Promise<Reply> {
      const { location = [] } = loading;
      const told = (frames: readonly TracebackFrame[]): string =>
        JSON.stringify({ frames, call: null });
      if (location !== 'hang') return { report: told(location), spent: false };
      port.onLine(told([frameAt(7)]));
      return never;
    }
    const python: PythonWorker = {
      boot: async () => {
        await after(loading.bootMs ?? 0);
        return { interactiveInput: true, snapshot: null };
      },
      add: (pack) =>
        inTurn(() => {
          if (loading.breaksOver === pack) throw new Error('out of bounds');
          given.push({ worker, pack });
          return Promise.resolve();
        }),
      rehearse: () => Promise.resolve(),
      record: () => new Promise(() => {}),
      cover: () => new Promise(() => {}),
      parse: () => inTurn(() => Promise.resolve({ report: '{"problem":null}', spent: false })),
      recordRun: () => new Promise(() => {}),
      serve: () => Promise.reject(new Error('no test starts a process')),
      prepare: () =>
        inTurn(() =>
          isSilent
            ? never
            : Promise.resolve({ report: JSON.stringify(loading.listing), spent: false }),
        ),
      discover: () => inTurn(load),
      test: (_suite, _solution, index) => inTurn(() => test(index)),
      locate: (_suite, _solution, _index, port) =>
        inTurn(() => {
          located.push({ worker, terminated: terminated.filter(Boolean).length });
          return look(port);
        }),
      locateRun: (job, port) =>
        inTurn(() => {
          locatedRuns.push({ worker, job });
          return look(port);
        }),
      run: () =>
        inTurn(async () => {
          const { asks = 0, end = 'finished', examples = [] } = loading.program ?? {};
          for (let asked = 0; asked < asks; asked += 1) {
            const answered = deferred<void>();
            port2.addEventListener('message', ({ data }: MessageEvent<{ kind?: string }>) => {
              if (data.kind === 'line') answered.resolve();
            });
            tell({ kind: 'ask' });
            await answered.promise;
          }
          for (const source of examples) tell({ kind: 'example-began', source });
          if (end === 'never') return never;
          return { report: JSON.stringify({ kind: 'finished' }), spent: false };
        }),
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
  return { start, terminated, ran, given, located, locatedRuns };
}
