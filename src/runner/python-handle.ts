import { wrap, type Endpoint, type Remote } from 'comlink';
import type {
  BootReport,
  CallErrorName,
  Line,
  PythonWorker,
  Told,
} from '../../workers/protocol.ts';
import { lastLine } from '../domain/sentence.ts';
import { createDeadline, type Deadline } from './deadline.ts';
import { deferred } from '../domain/deferred.ts';
import { toldSchema, validated } from './report-schema.ts';

/** A worker as its environment made it: a blob worker in a frame, or a thread of Node. */
export interface SpawnedPython {
  readonly endpoint: Endpoint;
  /** Settles when the worker or its surroundings break down. */
  readonly died: Promise<Death>;
  /** Whether those surroundings still answer; where they do not, `died` has settled. */
  readonly isAlive: () => Promise<boolean>;
  readonly terminate: () => void;
}

/** How a call into a worker ended. After anything but `done` the worker must be replaced. */
export type Settled<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'deadline' }
  | { readonly kind: 'aborted' }
  | Dead;

type Dead = { readonly kind: 'died' } & Death;

export interface Death {
  /** `gone`: through no fault of the call; with its surroundings, by `terminate`, before it began. */
  readonly cause: 'stack-overflow' | 'gone' | 'unknown';
  readonly reason: string;
}

/** Why a Python did not start where its surroundings are gone; it may start in others. */
export class SurroundingsGone extends Error {
  override readonly name = 'SurroundingsGone';
}

/** A call that was sent: waits for its end. */
export type Sent<T> = (limit: Limit) => Promise<Settled<T>>;

/** Takes what a call tells before it is answered. */
export type Listener = (told: Told) => void;

interface Limit {
  readonly deadline: Deadline;
  readonly signal: AbortSignal;
}

/** A started Python, which does one call after the other. Every call settles. */
export interface PythonHandle {
  readonly boot: BootReport;
  readonly call: <T>(
    work: (python: Remote<PythonWorker>) => Promise<T>,
    limit: Limit,
    listen?: Listener,
  ) => Promise<Settled<T>>;
  /**
   * Sends a call ahead, while another is at work; the function that it returns waits for it, with
   * a limit that starts then.
   */
  readonly send: <T>(
    work: (python: Remote<PythonWorker>) => Promise<T>,
    listen?: Listener,
  ) => Sent<T>;
  /** Answers what the call at work has asked for. */
  readonly answer: (line: string | null) => void;
  /** Settles when the worker or its surroundings break down, at work or not. */
  readonly died: Promise<Death>;
  readonly terminate: () => void;
}

/** Milliseconds between two questions whether anybody is there, while a call is at work. */
const doubt = 500;
/** Milliseconds; a slow phone on a first visit needs half a minute. */
const bootLimit = 90_000;

/** Starts Python in a spawned worker. Rejects with a readable Error where that fails, and SurroundingsGone. */
export async function startPython(
  spawned: SpawnedPython,
  options: { readonly makeSnapshot: boolean },
): Promise<PythonHandle> {
  const python = wrap<PythonWorker>(spawned.endpoint);
  const ended = deferred<Death>();
  const died = Promise.race([spawned.died, ended.promise]);
  const terminate = (): void => {
    ended.resolve({ cause: 'gone', reason: 'it was replaced' });
    spawned.terminate();
  };
  // Each call waits for `died` through these alone: what waits for a promise that does not settle
  // is never let go of.
  const waiting = new Set<(dead: Dead) => void>();
  let dead: Dead | null = null;
  async function noteDeath(): Promise<void> {
    dead = { kind: 'died', ...(await died) };
    for (const settle of waiting) settle(dead);
  }
  void noteDeath();

  // One call after the other: what is told is of the first that has no answer, which stands behind
  // it on the same port.
  const listeners: Listener[] = [];
  spawned.endpoint.addEventListener('message', (event) => {
    const told = validated(toldSchema, (event as MessageEvent<unknown>).data);
    if (told) listeners[0]?.(told);
  });
  const answer = (line: string | null): void =>
    spawned.endpoint.postMessage({ kind: 'line', line } satisfies Line);

  const send: PythonHandle['send'] = <T>(
    work: (remote: Remote<PythonWorker>) => Promise<T>,
    listen: Listener = () => {},
  ) => {
    listeners.push(listen);
    const answered = work(python).then(
      (value) => {
        listeners.shift();
        return { kind: 'done', value } as const;
      },
      (error: unknown) => {
        listeners.shift();
        return { kind: 'died', ...describe(error) } as const;
      },
    );
    return async ({ deadline, signal }) => {
      const { promise, resolve } = deferred<Settled<T>>();
      const abort = (): void => resolve({ kind: 'aborted' });
      if (signal.aborted) abort();
      if (dead) resolve(dead);
      signal.addEventListener('abort', abort);
      waiting.add(resolve);
      let arrived = null as Settled<T> | null;
      async function noteAnswer(): Promise<void> {
        arrived = await answered;
        resolve(arrived);
      }
      void noteAnswer();
      void deadline.passed.then(() => resolve({ kind: 'deadline' }));
      const doubts = setInterval(() => void spawned.isAlive(), doubt);
      const settled = await promise;
      clearInterval(doubts);
      waiting.delete(resolve);
      signal.removeEventListener('abort', abort);
      deadline.cancel();
      if (settled.kind !== 'deadline') return settled;
      // What took the worker along took the time as well. And an answer that had arrived while the
      // page was busy is no late one.
      if (await spawned.isAlive()) return arrived ?? settled;
      return { kind: 'died', ...(await died) };
    };
  };
  const call: PythonHandle['call'] = (work, limit, listen) => send(work, listen)(limit);

  const booted = await call((remote) => remote.boot(options), {
    deadline: createDeadline(bootLimit),
    signal: new AbortController().signal,
  });
  if (booted.kind === 'done') return { boot: booted.value, call, send, answer, died, terminate };
  terminate();
  if (booted.kind !== 'died') throw new Error(`it did not start within ${bootLimit / 1000} s`);
  throw booted.cause === 'gone' ? new SurroundingsGone(booted.reason) : new Error(booted.reason);
}

function describe(error: unknown): Death {
  if (!(error instanceof Error)) return { cause: 'unknown', reason: thrownText(error) };
  return { cause: causeOf(error.name as CallErrorName), reason: lastLine(error.message) };
}

/** A lost worker may have any name on its error. */
function causeOf(name: CallErrorName): Death['cause'] {
  switch (name) {
    case 'RangeError':
    case 'InternalError':
      return 'stack-overflow';
    case 'NotRestored':
      return 'gone';
    default:
      return 'unknown';
  }
}

/** Of what was thrown and is no Error: Emscripten throws plain objects. */
function thrownText(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return String(thrown);
  const { name, message } = thrown as { readonly name?: unknown; readonly message?: unknown };
  const said = [name, message].filter((part) => typeof part === 'string' && part !== '');
  return said.length === 0 ? 'for no stated reason' : said.join(': ');
}
